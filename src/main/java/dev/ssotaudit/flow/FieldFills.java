package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What methods put into the collections that fields hold, over all objects of a type. */
final class FieldFills {
  private static final Set<String> ADDING = Set.of("append", "add");
  private static final Set<String> PUTTING = Set.of("put", "setdefault");

  /** Something put into a collection; the key is null where there is none. */
  record Fill(@Nullable Val key, Val value) {}

  private final Query query;
  private final Map<TypeSymbol, Map<String, List<Fill>>> known = new IdentityHashMap<>();

  FieldFills(Query query) {
    this.query = query;
  }

  /** All that is put into the field's collection. */
  List<Fill> of(TypeSymbol type, String field) {
    if (query.model.fillersOfName(field).isEmpty()) {
      return List.of();
    }
    Map<String, List<Fill>> ofType = known.computeIfAbsent(type, t -> new HashMap<>());
    List<Fill> fills = ofType.putIfAbsent(field, List.of());
    if (fills == null) {
      fills = find(type, field);
      ofType.put(field, fills);
    }
    return fills;
  }

  private List<Fill> find(TypeSymbol type, String field) {
    Set<TypeSymbol> family = new LinkedHashSet<>(query.types.linear(type));
    family.addAll(query.types.subtypes(type));
    List<Fill> result = new ArrayList<>();
    for (FunctionSymbol filler : query.model.fillersOfName(field)) {
      if (query.mayCall(filler.unit().path())) {
        filled(query.flows.of(filler), field, family, result);
      }
    }
    return result;
  }

  private void filled(FunctionFlow flow, String field, Set<TypeSymbol> family, List<Fill> result) {
    for (FunctionFlow.Put put : flow.puts) {
      if (!setter(put.key(), put.value()) && is(put.base(), field, family)) {
        Sym value = Properties.stated(flow, put.value());
        result.add(new Fill(new Val(put.key(), null), new Val(value, null)));
      }
    }
    for (Value node : flow.callOrder) {
      Sym.Call call = Properties.callOf(flow, node);
      if (call.callee() instanceof Sym.Member method
          && !call.args().isEmpty()
          && is(method.base(), field, family)) {
        called(call, method.name(), flow, result);
      }
    }
  }

  private static void called(Sym.Call call, String name, FunctionFlow flow, List<Fill> result) {
    Sym first = call.args().get(0).value();
    if (ADDING.contains(name)) {
      result.add(new Fill(null, new Val(Properties.stated(flow, first), null)));
    } else if (PUTTING.contains(name) && call.args().size() > 1) {
      Sym value = call.args().get(1).value();
      if (!setter(first, value)) {
        Sym stated = Properties.stated(flow, value);
        result.add(new Fill(new Val(first, null), new Val(stated, null)));
      }
    }
  }

  /**
   * {@code set(key, value)} of a general store, such as settings, where anything may be; also what
   * keeps an answer under the key it was asked by.
   */
  private static boolean setter(Sym key, Sym value) {
    return key.bare() instanceof Sym.Param && given(value.bare(), 0);
  }

  private static boolean given(Sym value, int depth) {
    if (value instanceof Sym.Phi phi && depth < 3) {
      return phi.arms().stream().anyMatch(arm -> given(arm.value().bare(), depth + 1));
    } else if (value instanceof Sym.Call call && depth < 3) {
      return call.args().stream().anyMatch(arg -> given(arg.value().bare(), depth + 1));
    } else if (value instanceof Sym.Index index) {
      return index.key().bare() instanceof Sym.Param;
    }
    return value instanceof Sym.Param;
  }

  private boolean is(Sym base, String field, Set<TypeSymbol> family) {
    if (!(base.bare() instanceof Sym.Member member) || !member.name().equals(field)) {
      return false;
    }
    return query.types.of(new Val(member.base(), null)).stream()
        .anyMatch(type -> type.type() != null && family.contains(type.type()));
  }
}
