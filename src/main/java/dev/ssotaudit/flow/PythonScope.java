package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.link.SourceUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Python's scoping: enclosing functions, then the module, then built-ins; class bodies are skipped
 * (Python language reference, 4.2.2).
 */
final class PythonScope implements NameScope {
  private static final Set<String> BUILTINS =
      Set.of(
          ("abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr"
                  + " classmethod compile complex delattr dict dir divmod enumerate eval exec filter"
                  + " float format frozenset getattr globals hasattr hash help hex id input int"
                  + " isinstance issubclass iter len list locals map max memoryview min next object"
                  + " oct open ord pow print property range repr reversed round set setattr slice"
                  + " sorted staticmethod str sum super tuple type vars zip __import__ NotImplemented"
                  + " Ellipsis __debug__ __name__ __file__ __doc__ __package__ __path__ __spec__"
                  + " __loader__ __builtins__ __class__ basestring unicode long xrange raw_input"
                  + " reduce unichr")
              .split(" "));

  private final FunctionSymbol function;
  private final PathIndex paths;
  private final LocalNames locals;

  PythonScope(FunctionSymbol function, PathIndex paths, LocalNames locals) {
    this.function = function;
    this.paths = paths;
    this.locals = locals;
  }

  @Override
  public Sym free(String name, At at) {
    for (FunctionSymbol outer = function.outer(); outer != null; outer = outer.outer()) {
      if (locals.of(outer).contains(name)) {
        return new Sym.Closure(outer, name, at);
      }
    }
    SourceUnit unit = function.unit();
    List<Binding> bindings = unit.bindings(name);
    if (bindings.size() == 1 && bindings.get(0) instanceof Binding.OfImport only) {
      return imported(only.imported(), at);
    }
    if (!unit.bindings(name).isEmpty() || !unit.globalWriters(name).isEmpty()) {
      return new Sym.Ref(unit.path(), name, at);
    }
    if (BUILTINS.contains(name) || looksLikeException(name)) {
      return new Sym.External("builtins." + name, at);
    }
    if (!unit.wildcards().isEmpty()) {
      return new Sym.Ref(unit.path(), name, at);
    }
    return new Sym.Undefined(name, at);
  }

  private static boolean looksLikeException(String name) {
    return name.endsWith("Error")
        || name.endsWith("Exception")
        || name.endsWith("Warning")
        || name.endsWith("Exit")
        || name.endsWith("Interrupt")
        || name.endsWith("Iteration")
        || name.endsWith("Group");
  }

  @Override
  public Sym imported(Import imported, At at) {
    return imported(paths, function.unit().path(), imported, at);
  }

  /** What an import in that file binds, resolved by the tree's paths alone. */
  static Sym imported(PathIndex paths, String path, Import imported, At at) {
    String module = imported.module();
    if (imported.name() == null) {
      boolean whole = imported.alias() != null;
      String file = paths.pythonModuleFile(path, module);
      if (file == null) {
        return new Sym.External(whole ? module : first(module), at);
      }
      String target = whole ? file : paths.pythonModuleFile(path, first(module));
      return target == null ? new Sym.External(first(module), at) : new Sym.Ref(target, "", at);
    }
    String file =
        imported.level() > 0
            ? paths.pythonRelativeFile(path, imported.level(), module)
            : paths.pythonModuleFile(path, module);
    String own =
        file == null && imported.level() == 0
            ? paths.pythonOwnSubmodule(path, module, imported.name())
            : null;
    if (own != null) {
      return new Sym.Ref(own, "", at);
    } else if (file == null) {
      String prefix = imported.level() > 0 ? ".".repeat(imported.level()) : "";
      String dotted = prefix + module;
      return new Sym.External(
          dotted.isEmpty() ? imported.name() : dotted + "." + imported.name(), at);
    }
    if (file.endsWith("/")) {
      return inNamespace(paths, file, imported, at);
    }
    return new Sym.Ref(file, imported.name(), at);
  }

  /**
   * A member of a folder without {@code __init__.py}: a library of the same name wins over it,
   * unless the folder holds the member (import system, 5.4.4: namespace portions come last).
   */
  private static Sym inNamespace(PathIndex paths, String folder, Import imported, At at) {
    String name = java.util.Objects.requireNonNull(imported.name());
    String member = paths.pythonSubmodule(folder, name);
    return member == null
        ? new Sym.External(imported.module() + "." + name, at)
        : new Sym.Ref(member, "", at);
  }

  private static String first(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  /** The file of a wildcard import's module, or null for a library. */
  static @Nullable String wildcardFile(PathIndex paths, String path, Import imported) {
    return imported.level() > 0
        ? paths.pythonRelativeFile(path, imported.level(), imported.module())
        : paths.pythonModuleFile(path, imported.module());
  }
}
