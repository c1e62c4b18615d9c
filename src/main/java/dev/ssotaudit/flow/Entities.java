package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves names to what is declared, across files. */
final class Entities {
  private static final int MAX_HOPS = 20;
  private final Query query;

  Entities(Query query) {
    this.query = query;
  }

  /** What the value stands for; empty where it is no declared thing (an object, a text …). */
  List<Entity> of(Sym sym) {
    return of(sym.bare(), 0);
  }

  private List<Entity> of(Sym sym, int hops) {
    if (hops > MAX_HOPS) {
      return List.of();
    } else if (sym instanceof Sym.External external) {
      return List.of(new Entity.OfLibrary(external.symbol()));
    } else if (sym instanceof Sym.Ref ref) {
      return ref(ref, hops);
    } else if (sym instanceof Sym.Closed closed) {
      return List.of(new Entity.OfFunction(closed.function()));
    } else if (sym instanceof Sym.Member member) {
      return member(member, hops);
    } else if (sym instanceof Sym.Phi phi) {
      List<Entity> all = new ArrayList<>();
      phi.arms().forEach(arm -> all.addAll(of(arm.value().bare(), hops + 1)));
      return all;
    } else if (sym instanceof Sym.Undefined undefined) {
      return List.of(new Entity.Missing(undefined.name()));
    }
    return List.of();
  }

  private List<Entity> member(Sym.Member member, int hops) {
    List<Entity> result = new ArrayList<>(1);
    for (Entity base : of(member.base().bare(), hops + 1)) {
      if (base instanceof Entity.OfLibrary library) {
        result.add(libraryMember(library, member));
      } else if (base instanceof Entity.OfModule module) {
        result.addAll(ref(new Sym.Ref(module.path(), member.name(), member.at()), hops + 1));
      } else if (base instanceof Entity.OfType type) {
        result.addAll(typeMember(type.type(), member.name()));
      } else if (base instanceof Entity.Pending) {
        result.add(base);
      }
    }
    return result;
  }

  /** Java allows a type of the tree to be named in full, {@code com.acme.Type.member}. */
  private Entity libraryMember(Entity.OfLibrary library, Sym.Member member) {
    String symbol = library.symbol() + "." + member.name();
    return new Entity.OfLibrary(symbol);
  }

  /** A member reached through the type's name: nested type, method, class variable. */
  List<Entity> typeMember(TypeSymbol type, String name) {
    for (TypeSymbol each : query.types.linear(type)) {
      TypeSymbol nested = each.nested().get(name);
      if (nested != null) {
        return List.of(new Entity.OfType(nested));
      }
      if (!each.methods(name).isEmpty()) {
        List<Entity> methods = new ArrayList<>();
        each.methods(name).forEach(m -> methods.add(new Entity.OfFunction(m)));
        return methods;
      }
      if (each.fields().containsKey(name)
          || query.flows.of(each.bodyFunction()).assigned.containsKey(name)) {
        return List.of(new Entity.OfField(each, name));
      }
    }
    return List.of(new Entity.OfField(type, name));
  }

  private List<Entity> ref(Sym.Ref ref, int hops) {
    if (hops > MAX_HOPS) {
      return List.of();
    }
    if (ref.path().endsWith("/")) {
      return namespaceMember(ref);
    }
    if (ref.name().isEmpty()) {
      return List.of(new Entity.OfModule(ref.path()));
    }
    SourceUnit unit = query.model.unit(ref.path());
    if (unit == null) {
      return List.of(new Entity.Pending());
    }
    return unit.python() ? pythonName(unit, ref, hops) : javaName(unit, ref);
  }

  private List<Entity> namespaceMember(Sym.Ref ref) {
    if (ref.name().isEmpty()) {
      return List.of(new Entity.OfModule(ref.path()));
    }
    String file = query.model.paths().pythonSubmodule(ref.path(), ref.name());
    return List.of(file == null ? new Entity.Missing(ref.name()) : new Entity.OfModule(file));
  }

  private List<Entity> javaName(SourceUnit unit, Sym.Ref ref) {
    String name = ref.name();
    TypeSymbol type = unit.type(name);
    if (type != null) {
      return List.of(new Entity.OfType(type));
    }
    int dot = name.lastIndexOf('.');
    TypeSymbol outer = dot < 0 ? null : unit.type(name.substring(0, dot));
    return outer == null
        ? List.of(new Entity.Missing(name))
        : typeMember(outer, name.substring(dot + 1));
  }

  private List<Entity> pythonName(SourceUnit unit, Sym.Ref ref, int hops) {
    int dot = ref.name().indexOf('.');
    if (dot > 0) {
      TypeSymbol nested = unit.type(ref.name());
      return nested == null ? List.of() : List.of(new Entity.OfType(nested));
    }
    List<Entity> result = new ArrayList<>(1);
    boolean variable = false;
    for (Binding binding : unit.bindings(ref.name())) {
      if (binding instanceof Binding.OfFunction b) {
        result.add(new Entity.OfFunction(b.function()));
      } else if (binding instanceof Binding.OfType b) {
        result.add(new Entity.OfType(b.type()));
      } else if (binding instanceof Binding.OfImport b) {
        result.addAll(of(imported(unit, b.imported(), ref.at()), hops + 1));
      } else {
        variable = true;
      }
    }
    if (variable || result.isEmpty() && !unit.globalWriters(ref.name()).isEmpty()) {
      result.add(new Entity.OfVariable(unit, ref.name()));
    }
    return result.isEmpty() ? unbound(unit, ref, hops) : result;
  }

  private Sym imported(SourceUnit unit, Import imported, At at) {
    return PythonScope.imported(query.model.paths(), unit.path(), imported, at);
  }

  private List<Entity> unbound(SourceUnit unit, Sym.Ref ref, int hops) {
    String submodule = query.model.paths().pythonSubmodule(unit.path(), ref.name());
    if (submodule != null) {
      return List.of(new Entity.OfModule(submodule));
    }
    String foreign = null;
    for (Import wildcard : unit.wildcards()) {
      String file = PythonScope.wildcardFile(query.model.paths(), unit.path(), wildcard);
      if (file == null) {
        foreign = wildcard.module() + "." + ref.name();
        if (query.api().knows(Language.PYTHON, foreign)) {
          return List.of(new Entity.OfLibrary(foreign));
        }
      } else if (!file.equals(unit.path())) {
        List<Entity> found = ref(new Sym.Ref(file, ref.name(), ref.at()), hops + 1);
        if (found.stream().noneMatch(Entity.Missing.class::isInstance)) {
          return found;
        }
      }
    }
    if (foreign != null) {
      return List.of(new Entity.OfLibrary(foreign));
    }
    return List.of(
        ModuleAttributes.made(unit) == null
            ? new Entity.Missing(ref.name())
            : new Entity.OfVariable(unit, ref.name()));
  }

  /** The single function or null. */
  static @Nullable FunctionSymbol function(Entity entity) {
    return entity instanceof Entity.OfFunction f ? f.function() : null;
  }
}
