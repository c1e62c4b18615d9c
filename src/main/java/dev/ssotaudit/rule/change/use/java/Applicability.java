package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method takes the arguments of a call (JLS 15.12.2). Types are compared erased: what
 * type arguments forbid is not judged.
 */
final class Applicability {
  private final JavaTree tree;

  Applicability(JavaTree tree) {
    this.tree = tree;
  }

  Fitness of(MethodInfo method, List<Given> given) {
    Fitness fixed = fixed(method, given);
    return method.variableArity() ? fixed.or(variable(method, given)) : fixed;
  }

  /** Whether the number of arguments suits the method. */
  static boolean count(MethodInfo method, int given) {
    int declared = method.parameters().size();
    return given == declared || method.variableArity() && given >= declared - 1;
  }

  private Fitness fixed(MethodInfo method, List<Given> given) {
    if (given.size() != method.parameters().size()) {
      return Fitness.NO;
    }
    Fitness all = Fitness.YES;
    for (int i = 0; i < given.size(); i++) {
      all = all.and(takes(method, method.parameters().get(i), given.get(i)));
    }
    return all;
  }

  private Fitness variable(MethodInfo method, List<Given> given) {
    int last = method.parameters().size() - 1;
    if (given.size() < last) {
      return Fitness.NO;
    }
    Fitness all = Fitness.YES;
    for (int i = 0; i < given.size(); i++) {
      TypeUse parameter = method.parameters().get(Math.min(i, last));
      boolean rest = i >= last && parameter instanceof TypeUse.Array;
      TypeUse taken = rest ? ((TypeUse.Array) parameter).element() : parameter;
      all = all.and(takes(method, taken, given.get(i)));
    }
    return all;
  }

  /** Whether a parameter takes an argument. */
  Fitness takes(MethodInfo method, TypeUse parameter, Given given) {
    if (given.function()) {
      return functional(parameter);
    }
    TypeUse type = given.type();
    if (type == null) {
      return Fitness.MAYBE;
    }
    if (type.equals(Typing.NULL)) {
      return parameter instanceof TypeUse.Basic ? Fitness.NO : Fitness.YES;
    }
    if (type.equals(TypeUse.VOID)) {
      return Fitness.NO;
    }
    Assignability assignment = new Assignability(tree.surface(), method.typeParameters());
    TypeUse to = assignment.erased(parameter);
    TypeUse from = assignment.erased(type);
    if (assignment.assignable(from, to)) {
      return Fitness.YES;
    }
    return open(from) || unresolved(to) ? Fitness.MAYBE : Fitness.NO;
  }

  private Fitness functional(TypeUse parameter) {
    if (parameter instanceof TypeUse.Named named) {
      TypeInfo info = tree.library().find(named);
      return info != null && !info.isInterface() ? Fitness.NO : Fitness.YES;
    }
    return parameter instanceof TypeUse.Variable ? Fitness.YES : Fitness.NO;
  }

  /** Whether a type may have more supertypes than are known. */
  private boolean open(@Nullable TypeUse type) {
    if (type instanceof TypeUse.Array array) {
      return open(array.element());
    }
    if (!(type instanceof TypeUse.Named named)) {
      return false;
    }
    TypeInfo info = tree.library().find(named);
    return info == null || tree.surface().relations().isOpen(info);
  }

  /** Whether a type is named as it was written, its declaration being nowhere. */
  private boolean unresolved(TypeUse type) {
    TypeUse at = type instanceof TypeUse.Array array ? array.element() : type;
    return at instanceof TypeUse.Named named
        && named.name().indexOf('.') < 0
        && tree.library().find(named) == null;
  }
}
