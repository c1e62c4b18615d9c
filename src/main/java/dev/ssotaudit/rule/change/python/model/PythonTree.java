package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.PathIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The Python files of one version. Modules are read when first asked for. */
public final class PythonTree {
  private static final int MAX_HOPS = 12;

  private final PathIndex paths;
  private final TreeMap<String, FileFacts> files = new TreeMap<>();
  private final Map<String, ModuleApi> modules = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  /**
   * The tree of the given files.
   *
   * @param loaded the facts by path; other languages are left out
   * @param allPaths every path of the tree, loaded or not
   */
  public PythonTree(Map<String, FileFacts> loaded, Collection<String> allPaths) {
    paths = new PathIndex(allPaths);
    loaded.forEach(
        (path, facts) -> {
          if (facts.language() == Language.PYTHON) {
            files.put(path, facts);
            byName.putIfAbsent(paths.pythonModule(path), path);
          }
        });
  }

  /** The loaded files by path. */
  public Map<String, FileFacts> files() {
    return files;
  }

  /** Which file holds which module. */
  public PathIndex paths() {
    return paths;
  }

  /** The module of a file, or null if it is not loaded. */
  public @Nullable ModuleApi module(String path) {
    FileFacts facts = files.get(path);
    return facts == null
        ? null
        : modules.computeIfAbsent(path, p -> new ModuleApi(p, paths.pythonModule(p), facts));
  }

  /** The module of that dotted name, or null if none is loaded. */
  public @Nullable ModuleApi named(String module) {
    String path = byName.get(module);
    return path == null ? null : module(path);
  }

  /** The file of an import's module, a folder with a trailing slash, or null outside the tree. */
  public @Nullable String fileOf(ModuleApi importer, Import imported) {
    return fileOf(importer.path(), imported);
  }

  /** The file of an import's module, a folder with a trailing slash, or null outside the tree. */
  public @Nullable String fileOf(String importer, Import imported) {
    return imported.level() > 0
        ? paths.pythonRelativeFile(importer, imported.level(), imported.module())
        : paths.pythonModuleFile(importer, imported.module());
  }

  /** What a name of a module's top level means. */
  public Resolved resolve(ModuleApi module, String name) {
    return resolve(module, name, MAX_HOPS);
  }

  private Resolved resolve(ModuleApi module, String name, int hops) {
    Member member = module.members().get(name);
    if (hops == 0) {
      return new Resolved.Unknown();
    } else if (member instanceof Member.OfImport imported) {
      return imported(module, imported.imported(), hops - 1);
    } else if (member instanceof Member.OfAttribute attribute
        && attribute.values().size() == 1
        && attribute.value() instanceof Value.Name alias
        && !alias.id().equals(name)
        && module.members().containsKey(alias.id())) {
      return alias(module, attribute, alias.id(), hops - 1);
    } else if (member != null) {
      return new Resolved.Definition(module, member);
    }
    return otherwise(module, name, hops);
  }

  /** {@code Old = New} is New if that is a function or class, else a variable of its own. */
  private Resolved alias(ModuleApi module, Member attribute, String target, int hops) {
    Resolved resolved = resolve(module, target, hops);
    return resolved instanceof Resolved.Definition definition
            && !(definition.member() instanceof Member.OfAttribute)
        ? resolved
        : new Resolved.Definition(module, attribute);
  }

  private Resolved otherwise(ModuleApi module, String name, int hops) {
    for (Import wildcard : module.wildcards()) {
      Resolved resolved = starred(module, wildcard, name, hops - 1);
      if (!(resolved instanceof Resolved.Missing)) {
        return resolved;
      }
    }
    String submodule = module.isPackage() ? paths.pythonSubmodule(module.path(), name) : null;
    if (submodule != null) {
      return new Resolved.OfModule(submodule);
    }
    boolean open = module.partial() || module.provides(name);
    return open ? new Resolved.Unknown() : new Resolved.Missing();
  }

  private Resolved starred(ModuleApi module, Import wildcard, String name, int hops) {
    String file = fileOf(module, wildcard);
    if (file == null) {
      return new Resolved.Missing();
    }
    ModuleApi target = module(file);
    if (target == null) {
      return new Resolved.Unknown();
    }
    boolean given =
        target.exports() != null && target.exports().complete()
            ? target.exported(name)
            : !name.startsWith("_");
    return given && hops > 0 ? resolve(target, name, hops) : new Resolved.Missing();
  }

  /** What an import binds. */
  public Resolved imported(ModuleApi importer, Import imported) {
    return imported(importer, imported, MAX_HOPS);
  }

  private Resolved imported(ModuleApi importer, Import imported, int hops) {
    String file = fileOf(importer, imported);
    String name = imported.name();
    if (file == null) {
      String module = imported.module();
      boolean inside = imported.level() > 0;
      String dotted = name == null ? module : module + "." + name;
      return inside ? new Resolved.Missing() : new Resolved.External(dotted);
    }
    if (name == null) {
      return new Resolved.OfModule(file);
    }
    ModuleApi target = module(file);
    if (target != null) {
      return hops == 0 ? new Resolved.Unknown() : resolve(target, name, hops - 1);
    }
    String submodule = paths.pythonSubmodule(file, name);
    if (submodule != null) {
      return new Resolved.OfModule(submodule);
    }
    return file.endsWith("/") ? new Resolved.Missing() : new Resolved.Unknown();
  }
}
