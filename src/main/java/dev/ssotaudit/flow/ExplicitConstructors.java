package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
}
