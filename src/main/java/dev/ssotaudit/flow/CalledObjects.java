package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Language;
import java.util.ArrayList;
import java.util.List;

/** What calling an object calls: Python's {@code __call__}, or the type where the object is one. */
final class CalledObjects {
  private final Query query;
  private final Callees callees;

  CalledObjects(Query query, Callees callees) {
    this.query = query;
    this.callees = callees;
  }

  /** The targets of calling a value of that type. */
  List<Target> called(TypeRef type, Sym callee) {
    if (type.type() == null) {
      return type.meta()
          ? List.of(callees.library(type.symbol(), null, callee))
          : ofLibrary(type, callee);
    } else if (type.meta()) {
      return List.of(new Target.Construction(type.type()));
    }
    List<Target> targets = new ArrayList<>();
    query
        .types
        .methods(type.type(), "__call__")
        .forEach(method -> targets.add(new Target.Function(method, callee, null)));
    return targets;
  }

  /** {@code self.env("NAME")}: the object that the attribute holds is called. */
  List<Target> held(Val value, Sym callee) {
    if (!constructs(value.sym().bare())) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (TypeRef type : query.types.of(value)) {
      if (!type.meta()) {
        targets.addAll(called(type, callee));
      }
    }
    return targets;
  }

  /** A quick look by name: whether the value is made by a type. */
  private static boolean constructs(Sym value) {
    String name = value instanceof Sym.Call call ? Writers.simpleName(call.callee()) : null;
    return name != null && !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  /** {@code env("NAME")} on an object whose library's type can be called. */
  private List<Target> ofLibrary(TypeRef type, Sym callee) {
    At at = callee.place();
    boolean python = at != null && at.function().unit().python();
    ApiEntry entry = python ? query.api().method(Language.PYTHON, type.symbol(), "__call__") : null;
    return entry == null ? List.of() : List.of(new Target.Library(entry.symbol(), entry, callee));
  }
}
