package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java's scoping (JLS 6.4.1, 6.5): fields and member types of the enclosing types, single imports,
 * the own package, imports on demand, {@code java.lang}; what is left is inherited or undefined.
 */
final class JavaScope implements NameScope {
  private final FunctionSymbol function;
  private final SourceUnit unit;
  private final PathIndex paths;
  private final ApiIndex api;
  private final LocalNames locals;

  JavaScope(FunctionSymbol function, PathIndex paths, ApiIndex api, LocalNames locals) {
    this.function = function;
    this.unit = function.unit();
    this.paths = paths;
    this.api = api;
    this.locals = locals;
  }

  @Override
  public Sym free(String name, At at) {
    for (FunctionSymbol outer = function.outer(); outer != null; outer = outer.outer()) {
      if (locals.of(outer).contains(name)) {
        return new Sym.Closure(outer, name, at);
      }
    }
    TypeSymbol own = RareExpressions.owner(function);
    for (TypeSymbol type = own; type != null; type = type.outer()) {
      if (type.fields().containsKey(name) || component(type, name)) {
        return new Sym.Member(self(type, at), name, at);
      }
      TypeSymbol nested = type.nested().get(name);
      if (nested != null) {
        return new Sym.Ref(unit.path(), nested.qualified(), at);
      }
      if (type.name().equals(name)) {
        return new Sym.Ref(unit.path(), type.qualified(), at);
      }
    }
    Sym known = topLevel(name, at);
    return known != null ? known : unresolved(own, name, at);
  }

  private Sym self(TypeSymbol type, At at) {
    return new Sym.This(type, function, false, at);
  }

  private static boolean component(TypeSymbol type, String name) {
    return type.declaration().components().stream().anyMatch(c -> c.name().equals(name));
  }

  @Override
  public Sym callee(String name, At at) {
    TypeSymbol own = RareExpressions.owner(function);
    for (TypeSymbol type = own; type != null; type = type.outer()) {
      if (!type.methods(name).isEmpty()) {
        return new Sym.Member(self(type, at), name, at);
      }
    }
    for (Binding binding : unit.bindings(name)) {
      // a static import, or an annotation: no other call has a type's name
      if (binding instanceof Binding.OfImport b) {
        return imported(b.imported(), at);
      }
    }
    boolean inherits = own != null && !own.baseNames().isEmpty();
    for (Import wildcard : unit.wildcards()) {
      if (wildcard.fromType() && !inherits) {
        return member(wildcard.module(), name, at);
      }
    }
    return own == null ? new Sym.Undefined(name, at) : new Sym.Member(self(own, at), name, at);
  }

  private @Nullable Sym topLevel(String name, At at) {
    for (Binding binding : unit.bindings(name)) {
      if (binding instanceof Binding.OfImport b) {
        return imported(b.imported(), at);
      } else if (binding instanceof Binding.OfType b) {
        return new Sym.Ref(unit.path(), b.type().qualified(), at);
      }
    }
    String inPackage = unit.module().isEmpty() ? name : unit.module() + "." + name;
    if (Character.isUpperCase(name.charAt(0))) {
      String file = paths.javaTypeFile(inPackage, unit.path());
      if (file != null) {
        return new Sym.Ref(file, name, at);
      }
    }
    for (Import wildcard : unit.wildcards()) {
      Sym found = onDemand(wildcard, name, at);
      if (found != null) {
        return found;
      }
    }
    return JavaLang.TYPES.contains(name) ? new Sym.External("java.lang." + name, at) : null;
  }

  private @Nullable Sym onDemand(Import wildcard, String name, At at) {
    String full = wildcard.module() + "." + name;
    if (paths.javaTypeFile(full, unit.path()) != null) {
      return wildcard.fromType() && !Character.isUpperCase(name.charAt(0)) ? null : named(full, at);
    }
    return api.knows(Language.JAVA, full) ? new Sym.External(full, at) : null;
  }

  private Sym unresolved(@Nullable TypeSymbol own, String name, At at) {
    boolean inherits = own != null && !own.baseNames().isEmpty();
    if (Character.isUpperCase(name.charAt(0)) && !isConstant(name)) {
      for (Import wildcard : unit.wildcards()) {
        if (!wildcard.fromType() && paths.javaTypeFile(wildcard.module(), unit.path()) == null) {
          return new Sym.External(wildcard.module() + "." + name, at);
        }
      }
      return inherits && own != null
          ? new Sym.Member(self(own, at), name, at)
          : new Sym.External(name, at);
    }
    for (Import wildcard : unit.wildcards()) {
      if (wildcard.fromType() && (!inherits || isConstant(name))) {
        return member(wildcard.module(), name, at);
      }
    }
    if (inherits && own != null) {
      return new Sym.Member(self(own, at), name, at);
    }
    return Character.isLowerCase(name.charAt(0)) && packageRoot(name)
        ? new Sym.External(name, at)
        : new Sym.Undefined(name, at);
  }

  /** Whether packages begin with that name: the catalogue's, or some that the file imports. */
  private boolean packageRoot(String name) {
    String start = name + ".";
    return api.knows(Language.JAVA, name)
        || unit.module().startsWith(start)
        || unit.wildcards().stream().anyMatch(wildcard -> wildcard.module().startsWith(start))
        || unit.bindings().values().stream()
            .flatMap(List::stream)
            .anyMatch(
                b -> b instanceof Binding.OfImport i && i.imported().module().startsWith(start));
  }

  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 1;
  }

  @Override
  public Sym imported(Import imported, At at) {
    String name = imported.name();
    if (name == null) {
      return new Sym.External(imported.module(), at);
    }
    return imported.fromType()
        ? member(imported.module(), name, at)
        : named(imported.module() + "." + name, at);
  }

  private Sym member(String type, String name, At at) {
    Sym base = named(type, at);
    return base instanceof Sym.External external
        ? new Sym.External(external.symbol() + "." + name, at)
        : new Sym.Member(base, name, at);
  }

  /** The type of a full name: a reference into the tree, or a library's. */
  private Sym named(String full, At at) {
    return javaType(paths, full, unit.path(), at);
  }

  /** The type of a full name: a reference into the tree, or a library's. */
  static Sym javaType(PathIndex paths, String full, String near, At at) {
    String file = paths.javaTypeFile(full, near);
    if (file == null) {
      return new Sym.External(full, at);
    }
    String simple = file.substring(file.lastIndexOf('/') + 1, file.length() - 5);
    int start = ("." + full + ".").indexOf("." + simple + ".");
    return new Sym.Ref(file, full.substring(start), at);
  }
}
