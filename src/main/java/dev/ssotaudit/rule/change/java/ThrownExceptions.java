package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.Surface;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** The checked exceptions of a method or constructor in both versions, variables resolved. */
final class ThrownExceptions {
  private final List<TypeUse> base;
  private final List<TypeUse> head;
  private final Assignability relation;
  private final Exceptions headExceptions;

  ThrownExceptions(ExecutablePair pair) {
    base = checked(pair.types().baseSurface(), pair.base());
    head = checked(pair.types().headSurface(), pair.head());
    relation = pair.assignability();
    headExceptions = new Exceptions(pair.types().headSurface());
  }

  private static List<TypeUse> checked(Surface surface, MethodInfo method) {
    Exceptions exceptions = new Exceptions(surface);
    Assignability inside = new Assignability(surface, method.typeParameters());
    return method.thrown().stream()
        .map(inside::resolved)
        .filter(each -> each instanceof TypeUse.Named named && exceptions.checked(named.name()))
        .distinct()
        .toList();
  }

  List<TypeUse> base() {
    return base;
  }

  List<TypeUse> head() {
    return head;
  }

  /** Whether one is the other or a supertype, at head. */
  boolean covers(TypeUse exception, TypeUse other) {
    return relation.isSubtype(other, exception);
  }

  /** Whether an exception of base is checked at head; one that no longer is hinders nobody. */
  boolean stillChecked(TypeUse exception) {
    return exception instanceof TypeUse.Named named && headExceptions.checked(named.name());
  }
}
