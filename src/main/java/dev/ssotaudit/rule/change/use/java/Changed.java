package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The members of base that are not the same for their callers at head, by simple name; those that
 * are new at head count, since a call may bind to them or a class may have to implement them.
 */
final class Changed {
  private final JavaTree base;
  private final JavaTree head;
  private final Map<String, List<MethodInfo>> methods = new HashMap<>();
  private final Map<String, List<FieldInfo>> fields = new HashMap<>();
  private final Set<String> constructed = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();

  Changed(JavaTree base, JavaTree head, Set<String> touched) {
    this.base = base;
    this.head = head;
    for (String path : touched) {
      for (SourceType type : base.types(path)) {
        pair(type, head.library().source(type.name(), path));
      }
    }
  }

  private void pair(SourceType was, @Nullable SourceType is) {
    if (is == null) {
      return;
    }
    types.add(was.name());
    boolean moved = !was.supertypes().equals(is.supertypes());
    List<MethodInfo> before = moved ? all(base, was) : was.methods();
    List<MethodInfo> after = moved ? all(head, is) : is.methods();
    methods(before, after);
    boolean nowAbstract = is.is(Modifier.ABSTRACT) && !was.is(Modifier.ABSTRACT);
    if (nowAbstract
        || !Lines.of(base.surface(), was.constructors())
            .equals(Lines.of(head.surface(), is.constructors()))) {
      constructed.add(simple(was.name()));
    }
    fields(was, is);
  }

  private static List<MethodInfo> all(JavaTree tree, SourceType type) {
    return new ArrayList<>(tree.surface().allMethods(type).values());
  }

  private void methods(List<MethodInfo> before, List<MethodInfo> after) {
    Set<String> lines = Lines.of(head.surface(), after);
    Set<String> old = Lines.of(base.surface(), before);
    for (MethodInfo method : before) {
      boolean ours = method.path() != null;
      if (ours && !lines.contains(Lines.of(base.surface(), method))) {
        methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1)).add(method);
      }
    }
    for (MethodInfo method : after) {
      if (method.path() != null && !old.contains(Lines.of(head.surface(), method))) {
        methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1));
      }
    }
  }

  private void fields(SourceType was, SourceType is) {
    Map<String, FieldInfo> after = head.surface().allFields(is);
    for (FieldInfo field : base.surface().allFields(was).values()) {
      FieldInfo now = after.get(field.name());
      if (field.path() != null && (now == null || !Lines.of(field).equals(Lines.of(now)))) {
        fields.computeIfAbsent(field.name(), n -> new ArrayList<>(1)).add(field);
      }
    }
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  boolean nothing() {
    return methods.isEmpty() && fields.isEmpty() && constructed.isEmpty();
  }

  boolean method(String name) {
    return methods.containsKey(name);
  }

  boolean field(String name) {
    return fields.containsKey(name);
  }

  /** Whether the constructors of a type of that simple name changed. */
  boolean constructed(String simpleName) {
    return constructed.contains(simpleName);
  }

  /** Whether the type is one of the changed files' or inherits from one. */
  boolean inherits(JavaTree tree, SourceType type) {
    if (types.contains(type.name())) {
      return true;
    }
    for (TypeUse.Named each :
        tree.surface()
            .relations()
            .allSupertypes(dev.ssotaudit.rule.change.java.model.Relations.self(type))) {
      if (types.contains(each.name())) {
        return true;
      }
    }
    return false;
  }

  /** A changed method of base that a call of that name and number of arguments may mean. */
  @Nullable Member candidate(String name, int arguments) {
    for (MethodInfo method : methods.getOrDefault(name, List.of())) {
      if (Applicability.count(method, arguments)) {
        return method;
      }
    }
    return null;
  }

  /** Everything that a file has to name as a word to be hit. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(methods.keySet());
    words.addAll(fields.keySet());
    words.addAll(constructed);
    types.forEach(type -> words.add(simple(type)));
    words.removeIf(Objects::isNull);
    return words;
  }
}
