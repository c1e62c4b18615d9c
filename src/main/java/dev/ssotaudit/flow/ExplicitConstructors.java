package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Java's {@code this(…)} and {@code super(…)} at the head of a constructor (JLS 8.8.7.1). */
final class ExplicitConstructors {
  private ExplicitConstructors() {}

  /** Whether the callee is the keyword of such a call. */
  static boolean is(Sym callee) {
    return callee instanceof Sym.This self && !self.function().unit().python();
  }

  /** The constructors that the call can run. */
  static void targets(Query query, Sym.This keyword, Sym.Call call, Set<Target> targets) {
    Sym self = new Sym.This(keyword.type(), keyword.function(), false, keyword.at());
    for (TypeSymbol type : types(query, keyword)) {
      for (FunctionSymbol constructor : query.properties.constructors(type, call)) {
        if (constructor != keyword.function()) {
          targets.add(new Target.Function(constructor, self, null));
        }
      }
    }
  }

  private static List<TypeSymbol> types(Query query, Sym.This keyword) {
    if (!keyword.parent()) {
      return List.of(keyword.type());
    }
    List<TypeSymbol> result = new ArrayList<>();
    for (TypeRef base : query.types.names().bases(keyword.type())) {
      if (base.type() != null) {
        result.add(base.type());
      }
    }
    return result;
  }

  /** The calls of this kind that a constructor makes: none or one. */
  static List<Sym.Call> in(FunctionFlow flow) {
    return flow.callsOf("").stream().filter(call -> is(call.callee().bare())).toList();
  }

  /** The constructors that may run the type's constructors by such a call. */
  static List<FunctionSymbol> callers(Query query, TypeSymbol type) {
    List<FunctionSymbol> result = new ArrayList<>(type.methods("<init>"));
    for (TypeSymbol subtype : query.types.subtypes(type)) {
      result.addAll(subtype.methods("<init>"));
    }
    return result;
  }

  /** What the constructor that this one calls leaves in a property. */
  static Found written(
      Query query, FunctionSymbol function, @Nullable Frame frame, String property) {
    Found found = Found.NOTHING;
    if (!function.constructor() || function.unit().python()) {
      return found;
    }
    for (Sym.Call call : in(query.flows.of(function))) {
      for (Target target : query.callees.of(call, frame)) {
        if (target instanceof Target.Function f && Frame.find(frame, f.function()) == null) {
          Frame inner = query.frame(call, f.function(), f.receiver(), frame);
          found =
              inner == null
                  ? found
                  : found.or(query.properties.lookup().written(f.function(), inner, property));
        }
      }
    }
    return found;
  }
}
