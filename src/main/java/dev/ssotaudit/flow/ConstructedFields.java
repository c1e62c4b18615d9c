package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that a generated constructor sets from its arguments: dataclasses, named tuples, pydantic
 * models, records, Lombok. The constructor takes the fields in order or by name.
 */
final class ConstructedFields {
  private final Query query;

  ConstructedFields(Query query) {
    this.query = query;
  }

  /** What one construction passes for a field. */
  Found passed(TypeSymbol type, Sym.Call call, Val object, String name) {
    if (!generated(type)) {
      return Found.NOTHING;
    }
    for (Sym.Arg arg : call.args()) {
      if (name.equals(arg.name())) {
        return Found.certain(object.with(arg.value()));
      }
    }
    int index = fieldNames(type).indexOf(name);
    Sym positional = index < 0 ? null : Arguments.positional(call, index);
    if (positional != null) {
      return Found.certain(object.with(positional));
    }
    Found found = Found.NOTHING;
    for (Sym.Arg arg : call.args()) {
      if (arg.spread() && arg.name() != null) {
        found = found.or(query.properties.lookup().property(object.with(arg.value()), name));
      }
    }
    return found;
  }

  /** What all constructions of a type pass for a field. */
  List<Val> values(TypeSymbol type, String name) {
    List<Val> result = new ArrayList<>();
    if (!type.fields().containsKey(name)
        && type.declaration().components().stream().noneMatch(c -> c.name().equals(name))) {
      return result;
    }
    superCalls(type, name, result);
    if (!generated(type)) {
      return result;
    }
    query.need(new CallerNeed(type.name(), List.of()));
    for (FunctionSymbol candidate : query.model.callersOfName(type.name())) {
      if (!query.mayCall(candidate.unit().path())) {
        continue;
      }
      FunctionFlow flow = query.flows.of(candidate);
      constructions(flow.callsOf(type.name()), type, name, result);
      constructions(flow.callsOf(""), type, name, result);
    }
    return result;
  }

  private void constructions(List<Sym.Call> calls, TypeSymbol type, String name, List<Val> result) {
    for (Sym.Call call : calls) {
      if (constructs(call, type)) {
        result.addAll(passed(type, call, new Val(call, null), name).values());
      }
    }
  }

  /** {@code super().__init__(field=…)} in a subtype's constructor, when a library generates it. */
  private void superCalls(TypeSymbol type, String name, List<Val> result) {
    List<TypeSymbol> family = new ArrayList<>(query.types.subtypes(type));
    family.add(0, type);
    for (TypeSymbol each : family) {
      for (FunctionSymbol constructor : each.methods("__init__")) {
        FunctionFlow flow = query.flows.of(constructor);
        for (Value node : flow.callOrder) {
          Sym.Call call = Properties.callOf(flow, node);
          if (call.callee() instanceof Sym.Member member
              && member.name().equals("__init__")
              && Expressions.isSuper(member.base().bare())) {
            result.addAll(superCall(call, name));
          }
        }
      }
    }
  }

  private List<Val> superCall(Sym.Call call, String name) {
    Val object = new Val(call, null);
    Found found = Found.NOTHING;
    for (Sym.Arg arg : call.args()) {
      if (name.equals(arg.name())) {
        return List.of(object.with(arg.value()));
      } else if (arg.spread() && arg.name() != null) {
        found = found.or(query.properties.lookup().property(object.with(arg.value()), name));
      }
    }
    return found.values();
  }

  private boolean constructs(Sym.Call call, TypeSymbol type) {
    return query.callees.of(call, null).stream()
        .anyMatch(t -> t instanceof Target.Construction c && c.type() == type);
  }

  /** Whether the type has no constructor of its own and one is generated. */
  private boolean generated(TypeSymbol type) {
    if (!type.declaration().components().isEmpty()) {
      return true;
    }
    return query.properties.constructors(type).isEmpty();
  }

  private static List<String> fieldNames(TypeSymbol type) {
    if (!type.declaration().components().isEmpty()) {
      return type.declaration().components().stream().map(Parameter::name).toList();
    }
    return List.copyOf(type.fields().keySet());
  }
}
