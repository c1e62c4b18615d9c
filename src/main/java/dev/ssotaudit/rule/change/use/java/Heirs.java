package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subtypes that a change leaves with nothing to override, or too much to implement. */
final class Heirs {
  private final JavaTree base;
  private final JavaTree head;
  private final Changed changed;
  private final CallJudge judge;

  Heirs(JavaTree base, JavaTree head, Changed changed, CallJudge judge) {
    this.base = base;
    this.head = head;
    this.changed = changed;
    this.judge = judge;
  }

  void type(SourceType type) {
    SourceType was = base.library().source(type.name(), type.path());
    if (was == null || !changed.inherits(head, type)) {
      return;
    }
    constructor(type);
    if (!head.surface().relations().isOpen(type)) {
      overriding(type, was);
      if (type.kind() == TypeKind.CLASS && !type.is(Modifier.ABSTRACT)
          || type.kind() == TypeKind.RECORD) {
        implementing(type, was);
      }
    }
  }

  /** JLS 9.6.4.4: {@code @Override} on what overrides nothing is an error. */
  private void overriding(SourceType type, SourceType was) {
    for (MethodInfo own : type.methods()) {
      if (!own.overrides() || !changed.method(own.name())) {
        continue;
      }
      MethodInfo old = inherited(base, was, base.surface().signature(own));
      if (old == null || old.path() == null) {
        continue;
      }
      judge.examine();
      if (inherited(head, type, head.surface().signature(own)) == null) {
        judge.misfit(
            type.path(),
            own.line(),
            old.symbol(),
            "is gone: `" + own.symbol() + "` overrides nothing");
      }
    }
  }

  private static @Nullable MethodInfo inherited(JavaTree tree, SourceType type, String signature) {
    for (TypeUse.Named supertype : type.supertypes()) {
      TypeInfo info = tree.library().find(supertype);
      if (info == null) {
        continue;
      }
      for (MethodInfo method : tree.surface().allMethods(info).values()) {
        MethodInfo seen = method.replace(tree.surface().relations().arguments(info, supertype));
        if (tree.surface().signature(seen).equals(signature)) {
          return seen;
        }
      }
    }
    return null;
  }

  private void implementing(SourceType type, SourceType was) {
    for (var each : head.surface().allMethods(type).entrySet()) {
      MethodInfo method = each.getValue();
      MethodInfo old = base.surface().allMethods(was).get(each.getKey());
      if (method.is(Modifier.ABSTRACT)
          && method.path() != null
          && changed.method(method.name())
          && (old == null || !old.is(Modifier.ABSTRACT))) {
        judge.examine();
        judge.misfit(
            type.path(),
            type.line(),
            method.symbol(),
            "is abstract, and `" + type.name() + "` does not implement it");
      }
    }
  }

  /** JLS 8.8.7: a constructor that does not say otherwise calls {@code super()}. */
  private void constructor(SourceType type) {
    TypeUse.Named superclass = type.superclass();
    if (type.kind() != TypeKind.CLASS
        || superclass == null
        || !changed.constructed(Changed.simple(superclass.name()))
        || head.library().find(superclass) == null) {
      return;
    }
    boolean written = false;
    for (Statement member : type.declaration().body()) {
      if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function
          && function.kind() == Declaration.FunctionKind.CONSTRUCTOR) {
        written = true;
        if (!explicit(function.body())) {
          implicit(type, superclass, function.nameSpan().line());
        }
      }
    }
    if (!written) {
      implicit(type, superclass, type.line());
    }
  }

  private static boolean explicit(@Nullable List<Statement> body) {
    return body != null
        && body.stream()
            .anyMatch(
                each ->
                    each instanceof Statement.Evaluate evaluate
                        && evaluate.value() instanceof Value.Call call
                        && (call.callee() instanceof Value.Super
                            || call.callee() instanceof Value.This));
  }

  private void implicit(SourceType type, TypeUse.Named superclass, int line) {
    Spot spot = new Spot(Home.header(type), new Locals(null), null);
    judge.judge(
        new CallJudge.Call(line, MethodInfo.CONSTRUCTOR, List.of(), spot), superclass, false);
  }
}
