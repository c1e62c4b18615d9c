package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What variables, fields and references hold, over all the code that writes them. */
final class Properties {
  private final Query query;
  private final ObjectLookup lookup;
  private final ModuleAttributes made;
  private final Map<TypeSymbol, Map<String, List<Val>>> fields = new IdentityHashMap<>();

  Properties(Query query) {
    this.query = query;
    this.lookup = new ObjectLookup(query);
    this.made = new ModuleAttributes(query);
  }

  ObjectLookup lookup() {
    return lookup;
  }

  static boolean isProperty(FunctionSymbol method) {
    return method.decorated("property")
        || method.decorated("cached_property")
        || method.decorated("hybrid_property")
        || method.decorated("computed_field")
        || method.decorated("lazy_property");
  }

  /** What a reference holds: one step back; empty where it is no reference or nothing is known. */
  List<Val> values(Val val) {
    Sym sym = val.sym().bare();
    if (sym instanceof Sym.Closure closure) {
      return closure(closure, val);
    } else if (sym instanceof Sym.Member member) {
      return lookup.member(val.with(member), member.name());
    } else if (sym instanceof Sym.Index index) {
      return lookup.index(val.with(index));
    } else if (sym instanceof Sym.Element element) {
      return elements(val.with(element.iterable()));
    } else if (sym instanceof Sym.Ref) {
      List<Val> result = new ArrayList<>();
      for (Entity entity : query.entities.of(sym)) {
        if (entity instanceof Entity.OfVariable variable) {
          result.addAll(variableValues(variable.unit(), variable.name()));
        }
      }
      return result;
    } else if (sym instanceof Sym.Param param) {
      return query.binder.bind(param, val.frame()).values();
    }
    return List.of();
  }

  private List<Val> closure(Sym.Closure closure, Val val) {
    List<Parameter> parameters = closure.outer().parameters();
    List<Val> result = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(closure.name())) {
        result.add(val.with(new Sym.Param(closure.outer(), i)));
      }
    }
    FunctionFlow flow = query.flows.of(closure.outer());
    for (Sym sym : flow.assigned.getOrDefault(closure.name(), List.of())) {
      result.add(val.with(stated(flow, sym)));
    }
    return result;
  }

  /** The value with all that its function does to it: for those who see it later. */
  static Sym stated(FunctionFlow flow, Sym sym) {
    ObjectState state = flow.finalStates.get(sym.bare());
    return state == null ? sym : new Sym.Object(sym.bare(), state);
  }

  /** What a module's variable holds: all its writes, in the module and by {@code global}. */
  List<Val> variableValues(SourceUnit unit, String name) {
    List<Val> result = new ArrayList<>();
    FunctionFlow flow = query.flows.of(unit.bodyFunction());
    for (Sym sym : flow.assigned.getOrDefault(name, List.of())) {
      result.add(new Val(stated(flow, sym), null));
    }
    for (FunctionSymbol writer : unit.globalWriters(name)) {
      FunctionFlow inside = query.flows.of(writer);
      for (Sym sym : inside.globalWrites.getOrDefault(name, List.of())) {
        result.add(new Val(stated(inside, sym), null));
      }
    }
    return result.isEmpty() ? made.values(unit, name) : result;
  }

  /** What a field holds over all objects of the type, its ancestors and its subtypes. */
  List<Val> fieldValues(TypeSymbol type, String name) {
    boolean own = type.unit().path().equals(query.onlyCaller());
    return query.shallow || own
        ? findFieldValues(type, name)
        : query.shared.fieldValues(type, name, query);
  }

  List<Val> findFieldValues(TypeSymbol type, String name) {
    Map<String, List<Val>> known = fields.computeIfAbsent(type, t -> new HashMap<>());
    List<Val> cached = known.putIfAbsent(name, List.of());
    if (cached != null) {
      return cached;
    }
    List<Val> result = new ArrayList<>();
    Set<TypeSymbol> family = new java.util.LinkedHashSet<>(query.types.linear(type));
    family.addAll(query.types.subtypes(type));
    for (TypeSymbol each : family) {
      bodyValues(each, name, result);
    }
    written(family, name, result);
    for (TypeSymbol each : family) {
      result.addAll(new ConstructedFields(query).values(each, name));
    }
    known.put(name, List.copyOf(result));
    return result;
  }

  private void bodyValues(TypeSymbol type, String name, List<Val> result) {
    FunctionFlow body = query.flows.of(type.bodyFunction());
    for (Sym sym : body.assigned.getOrDefault(name, List.of())) {
      result.add(new Val(stated(body, sym), null));
    }
  }

  /** Writes {@code base.name = v} where the base can be of the family. */
  private void written(Set<TypeSymbol> family, String name, List<Val> result) {
    for (FunctionSymbol writer : query.model.writersOfName(name)) {
      if (!query.mayCall(writer.unit().path())) {
        continue;
      }
      FunctionFlow flow = query.flows.of(writer);
      for (FunctionFlow.MemberWrite write : flow.writes) {
        if (write.name().equals(name) && of(write.base(), family)) {
          result.add(new Val(stated(flow, write.value()), null));
        }
      }
      TypeSymbol own = RareExpressions.owner(writer);
      if (!writer.unit().python() && own != null && family.contains(own)) {
        unqualified(flow, writer, name, result);
      }
    }
  }

  /** Java's {@code name = v} where {@code name} is a field. */
  private void unqualified(
      FunctionFlow flow, FunctionSymbol writer, String name, List<Val> result) {
    if (!query.flows.locals().of(writer).contains(name) || declaresLocal(writer, name)) {
      return;
    }
    for (Sym sym : flow.assigned.getOrDefault(name, List.of())) {
      result.add(new Val(stated(flow, sym), null));
    }
  }

  private static boolean declaresLocal(FunctionSymbol writer, String name) {
    return writer.parameters().stream().anyMatch(p -> p.name().equals(name))
        || declares(writer.body(), name);
  }

  private static boolean declares(List<Statement> body, String name) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Define define
          && define.target() instanceof Value.Name target
          && target.id().equals(name)) {
        return true;
      }
      for (List<Statement> nested : dev.ssotaudit.link.StatementBodies.of(statement)) {
        if (declares(nested, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean of(Sym base, Set<TypeSymbol> family) {
    for (TypeRef type : query.types.of(new Val(base, null))) {
      if (type.type() != null && family.contains(type.type())) {
        return true;
      }
    }
    return false;
  }

  /** What a loop over the value gives, as far as its making is seen. */
  List<Val> elements(Val collection) {
    return lookup.elements().looped(collection);
  }

  /** The constructors that construction of the type runs, nearest ancestor's. */
  List<FunctionSymbol> constructors(TypeSymbol type) {
    String name = type.unit().python() ? "__init__" : "<init>";
    return query.types.methods(type, name);
  }

  /** The constructors that fit the call's number of arguments. */
  List<FunctionSymbol> constructors(TypeSymbol type, Sym.Call call) {
    return constructors(type).stream().filter(c -> Binder.arityFits(c, call)).toList();
  }

  static Sym.Call callOf(FunctionFlow flow, Value node) {
    return Objects.requireNonNull(flow.calls.get(node));
  }
}
