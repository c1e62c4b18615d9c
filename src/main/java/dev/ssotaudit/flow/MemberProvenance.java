package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Origins of names, attributes and elements. */
final class MemberProvenance {
  private final Query query;
  private final Provenance provenance;
  private final Settings settings;

  MemberProvenance(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
    this.settings = new Settings(query, provenance);
  }

  /** What is injected into a parameter, or null where nothing is. */
  @Nullable List<Trace> injected(Sym.Param param, Val val, Ask ask) {
    return settings.injected(param, val, ask);
  }

  /** Whether a decorator hands the function what a user types. */
  boolean typed(FunctionSymbol function) {
    return function.declaration() != null
        && settings.annotated(function.declaration().decorators(), function, Effect.INPUT);
  }

  boolean self(Sym.Param param) {
    return param.index() == 0 && param.function().takesSelf();
  }

  List<Trace> of(Val val, Ask ask) {
    Sym sym = val.sym();
    List<Entity> entities = query.entities.of(sym);
    if (!entities.isEmpty()) {
      List<Trace> result = new ArrayList<>();
      entities.forEach(entity -> Traces.addAll(result, entity(entity, val, ask)));
      return result;
    }
    if (sym instanceof Sym.Member member) {
      return attribute(member, val, ask);
    }
    if (ask == Ask.CONFIG || ask == Ask.ENGINE) {
      List<Trace> typed = ownedType(val, ask);
      if (typed != null) {
        return typed;
      }
    }
    return values(query.properties.values(val), val, ask, "assigned");
  }

  private List<Trace> entity(Entity entity, Val val, Ask ask) {
    At at = val.sym().place();
    if (entity instanceof Entity.OfVariable variable) {
      return variable(variable.unit(), variable.name(), at, ask);
    } else if (entity instanceof Entity.OfField field) {
      return field(field.type(), field.name(), val, ask);
    } else if (entity instanceof Entity.OfLibrary library) {
      return library(library.symbol(), val, ask);
    } else if (entity instanceof Entity.Missing missing) {
      return provenance.leaf(Origin.Kind.UNDEFINED, missing.name(), at, ask);
    } else if (entity instanceof Entity.Pending) {
      return List.of(Trace.unknown("not loaded", at));
    }
    return List.of(Trace.unknown("declared thing", at));
  }

  private List<Trace> variable(SourceUnit unit, String name, @Nullable At at, Ask ask) {
    FunctionSymbol body = unit.bodyFunction();
    if (provenance.owned(body, ask)) {
      Trace owner =
          Trace.leaf(Origin.Kind.OWNER, unit.module() + "." + name, new At(body, body.span()));
      return List.of(at == null ? owner : owner.through(at, "attribute of the owner"));
    }
    List<Val> values = query.properties.variableValues(unit, name);
    if (values.isEmpty()) {
      return List.of(Trace.unknown("no value", at));
    }
    List<Trace> result = new ArrayList<>();
    for (Val value : values) {
      Traces.addAll(result, provenance.of(value, ask));
    }
    return at == null ? result : Traces.through(result, at, name);
  }

  private List<Trace> field(TypeSymbol type, String name, Val val, Ask ask) {
    At at = val.sym().place();
    if (provenance.owned(type.bodyFunction(), ask)) {
      return List.of(ownerField(type, name, at));
    }
    List<Trace> setting = settings.field(type, name, val, ask);
    List<Trace> result = setting == null ? new ArrayList<>() : new ArrayList<>(setting);
    Traces.addAll(result, values(query.properties.fieldValues(type, name), val, ask, name));
    return result.isEmpty() ? List.of(Trace.unknown("no value", at)) : result;
  }

  private static Trace ownerField(TypeSymbol type, String name, @Nullable At at) {
    At declared = new At(type.bodyFunction(), type.declaration().nameSpan());
    Trace owner = Trace.leaf(Origin.Kind.OWNER, type.dotted() + "." + name, declared);
    return at == null ? owner : owner.through(at, "attribute of the owner");
  }

  private List<Trace> library(String symbol, Val val, Ask ask) {
    At at = val.sym().place();
    List<Val> shared = query.properties.lookup().shared().attribute(symbol, at);
    if (!shared.isEmpty()) {
      return values(shared, val, ask, symbol.substring(symbol.lastIndexOf('.') + 1));
    }
    Language language = at == null ? Language.PYTHON : Query.language(at.function());
    ApiEntry entry = query.api().find(language, symbol);
    if (entry != null && entry.effect() == Effect.CONFIG_MAPPING) {
      return provenance.leaf(Origin.Kind.CONFIG_READ, "the environment", at, ask);
    } else if (entry != null && entry.effect() == Effect.INPUT) {
      return provenance.leaf(Origin.Kind.INPUT, symbol, at, ask);
    }
    int dot = symbol.lastIndexOf('.');
    ApiEntry owner = dot < 0 ? null : query.api().find(language, symbol.substring(0, dot));
    if (owner != null && owner.effect() == Effect.CONFIG_MAPPING) {
      return provenance.leaf(Origin.Kind.CONFIG_READ, symbol.substring(dot + 1), at, ask);
    } else if (owner != null && owner.effect() == Effect.INPUT) {
      return provenance.leaf(Origin.Kind.INPUT, symbol, at, ask);
    }
    return List.of(Trace.unknown("library value " + symbol, at));
  }

  private List<Trace> attribute(Sym.Member member, Val val, Ask ask) {
    List<TypeRef> types = query.types.of(val.with(member.base()));
    List<Trace> result = new ArrayList<>();
    for (TypeRef type : types) {
      if (type.type() != null) {
        TypeSymbol declaring = declaring(type.type(), member.name());
        if (provenance.owned(declaring.bodyFunction(), ask)) {
          Traces.add(result, ownerField(declaring, member.name(), member.at()));
          continue;
        }
        List<Trace> setting = settings.field(declaring, member.name(), val, ask);
        if (setting != null) {
          Traces.addAll(result, setting);
        }
      }
    }
    boolean owner = result.stream().anyMatch(t -> t.kind() == Origin.Kind.OWNER);
    if (!owner) {
      List<Val> held = query.properties.lookup().member(val.with(member), member.name());
      Traces.addAll(result, values(held, val, ask, member.name()));
    }
    return result.isEmpty() ? unwritten(member, types, val, ask) : result;
  }

  /** A field nobody in the tree writes: a framework may; a method named as a value gives. */
  private List<Trace> unwritten(Sym.Member member, List<TypeRef> types, Val val, Ask ask) {
    List<Trace> result = new ArrayList<>();
    for (TypeRef type : types) {
      if (type.type() == null || type.type().unit().python()) {
        continue;
      }
      TypeSymbol declaring = declaring(type.type(), member.name());
      List<Trace> bound = ask == Ask.DETAIL ? null : settings.bound(declaring, member.name(), ask);
      if (bound != null) {
        Traces.addAll(result, bound);
      }
      for (FunctionSymbol method : query.types.methods(type.type(), member.name())) {
        for (FunctionFlow.Result given : query.callees.results(method)) {
          Traces.addAll(result, provenance.of(new Val(given.value(), null), ask));
        }
      }
    }
    return result.isEmpty() ? ofBase(member, types, val, ask) : result;
  }

  /** An attribute nobody writes: a piece of what it is read from (a parsed URL's host). */
  private List<Trace> ofBase(Sym.Member member, List<TypeRef> types, Val val, Ask ask) {
    boolean project = types.stream().anyMatch(t -> t.type() != null);
    Sym base = member.base().bare();
    boolean followed =
        base instanceof Sym.Call
            || base instanceof Sym.Param
            || base instanceof Sym.Phi
            || base instanceof Sym.Index
            || base instanceof Sym.Member
            || base instanceof Sym.Entered
            || base instanceof Sym.Ref;
    if (!project && followed) {
      List<Trace> traces = provenance.of(val.with(member.base()), ask);
      return Traces.through(traces, member.at(), member.name() + " of it");
    }
    if (project && base instanceof Sym.Param) {
      List<Trace> input = provenance.of(val.with(member.base()), ask);
      if (!input.isEmpty() && input.stream().allMatch(t -> t.kind() == Origin.Kind.INPUT)) {
        return Traces.through(input, member.at(), member.name() + " of it");
      }
    }
    return List.of(Trace.unknown("attribute " + member.name(), member.at()));
  }

  /**
   * The type that declares the attribute: the nearest ancestor with a field, method or write of it.
   */
  private TypeSymbol declaring(TypeSymbol type, String name) {
    for (TypeSymbol each : query.types.linear(type)) {
      if (each.fields().containsKey(name)
          || !each.methods(name).isEmpty()
          || query.flows.of(each.bodyFunction()).assigned.containsKey(name)) {
        return each;
      }
    }
    return type;
  }

  private @Nullable List<Trace> ownedType(Val val, Ask ask) {
    for (TypeRef type : query.types.of(val)) {
      if (type.type() != null && provenance.owned(type.type().bodyFunction(), ask)) {
        return List.of(ownerField(type.type(), "object", val.sym().place()));
      }
    }
    return null;
  }

  List<Trace> index(Sym.Index index, Val val, Ask ask) {
    if (new ConfigReads(query, provenance).mapping(val.with(index.base()), 0)) {
      return new ConfigReads(query, provenance).read(index.key(), index.at(), val, ask);
    }
    List<Val> held = query.properties.lookup().index(val.with(index));
    List<Trace> result = values(held, val, ask, "element");
    boolean decided = result.stream().anyMatch(t -> t.kind() != Origin.Kind.UNKNOWN);
    if (!decided && held.isEmpty() && absent(index, val)) {
      return List.of(Trace.neutral());
    }
    return decided
        ? result
        : Traces.through(provenance.of(val.with(index.base()), ask), index.at(), "element of it");
  }

  /** Whether the key is constant and the mapping, all of whose keys are, does not hold it. */
  private boolean absent(Sym.Index index, Val val) {
    if (query.properties.lookup().key(val.with(index.key())) == null) {
      return false;
    }
    List<Val> bases = new ArrayList<>();
    collections(val.with(index.base()), bases, 0);
    return bases.stream()
        .anyMatch(
            b ->
                b.sym().bare() instanceof Sym.Container c
                    && c.items().stream()
                        .allMatch(i -> i.key() != null && i.key().bare() instanceof Sym.Text));
  }

  /** The collections that a value may be, through references and calls of the project. */
  private void collections(Val val, List<Val> result, int depth) {
    Sym bare = val.sym().bare();
    if (bare instanceof Sym.Container) {
      result.add(val);
    } else if (depth < 4 && bare instanceof Sym.Call call) {
      for (Target target : query.callees.of(call, val.frame())) {
        if (target instanceof Target.Function function) {
          Frame frame = query.frame(call, function.function(), function.receiver(), val.frame());
          query
              .callees
              .results(function.function())
              .forEach(r -> collections(new Val(r.value(), frame), result, depth + 1));
        }
      }
    } else if (depth < 4) {
      for (Val value : query.properties.values(val)) {
        if (value.sym().bare() != bare) {
          collections(value, result, depth + 1);
        }
      }
    }
  }

  List<Trace> entered(Sym.Entered entered, Val val, Ask ask) {
    List<Trace> result = new ArrayList<>();
    for (TypeRef type : query.types.of(val.with(entered.resource()))) {
      if (type.type() != null) {
        List<FunctionSymbol> enters =
            new ArrayList<>(query.types.methods(type.type(), "__enter__"));
        enters.addAll(query.types.methods(type.type(), "__aenter__"));
        for (FunctionSymbol enter : enters) {
          for (FunctionFlow.Result value : query.callees.results(enter)) {
            Traces.addAll(result, provenance.of(new Val(value.value(), val.frame()), ask));
          }
        }
      }
    }
    return result.isEmpty() ? provenance.of(val.with(entered.resource()), ask) : result;
  }

  private List<Trace> values(List<Val> values, Val val, Ask ask, String what) {
    List<Trace> result = new ArrayList<>();
    At at = val.sym().place();
    for (Val value : values) {
      if (value.sym() != val.sym()) {
        Traces.addAll(result, provenance.of(value, ask));
      }
    }
    List<Trace> executed = Traces.executed(result);
    return at == null ? executed : Traces.through(executed, at, what);
  }
}
