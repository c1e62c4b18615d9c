package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.Surface;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A member as its callers see it, as text: equal text, nothing changed for them. */
final class Lines {
  private Lines() {}

  static String of(Surface surface, MethodInfo method) {
    List<String> thrown = new ArrayList<>(method.thrown().stream().map(TypeUse::show).toList());
    thrown.sort(null);
    return surface.signature(method)
        + method.access()
        + method.is(Modifier.STATIC)
        + method.variableArity()
        + thrown;
  }

  static String of(FieldInfo field) {
    return field.name() + field.access() + field.is(Modifier.STATIC);
  }

  static Set<String> of(Surface surface, Collection<MethodInfo> methods) {
    Set<String> lines = new TreeSet<>();
    methods.forEach(method -> lines.add(of(surface, method)));
    return lines;
  }
}
