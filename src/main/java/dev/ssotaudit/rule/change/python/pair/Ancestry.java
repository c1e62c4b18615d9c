package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class with those it inherits from, as far as they lie in the tree. */
public final class Ancestry {
  private static final int MAX_DEPTH = 16;

  private final Map<String, Scope> scopes = new LinkedHashMap<>();
  private final Map<String, Member.OfClass> types = new LinkedHashMap<>();
  private final Set<String> external = new LinkedHashSet<>();

  /** The class itself comes first, then its bases, depth first, left to right. */
  public Ancestry(Member.OfClass type, Scope scope) {
    add(type, scope, MAX_DEPTH);
  }

  private void add(Member.OfClass type, Scope scope, int depth) {
    String key = scope.module().name() + "." + type.name();
    if (depth == 0 || types.putIfAbsent(key, type) != null) {
      return;
    }
    scopes.put(key, scope);
    for (Argument base : type.type().bases()) {
      if (base.kind() == Argument.Kind.POSITIONAL) {
        addBase(base, scope, depth);
      }
    }
  }

  private void addBase(Argument base, Scope scope, int depth) {
    Resolved.Definition inner = scope.names().definition(base.value());
    if (inner != null && inner.member() instanceof Member.OfClass type) {
      add(type, new Scope(scope.tree(), inner.module(), null), depth - 1);
    } else {
      String dotted = scope.names().dotted(base.value());
      external.add(dotted == null ? "?" : dotted);
    }
  }

  /** The classes of the tree by dotted name, itself first. */
  public Map<String, Member.OfClass> types() {
    return types;
  }

  /** The dotted names of bases outside the tree. */
  public Set<String> external() {
    return external;
  }

  /** Where a class of {@link #types} stands. */
  public Scope scope(String dotted) {
    return Objects.requireNonNull(scopes.get(dotted));
  }

  /** Where a member comes from. */
  public record Found(Member member, Scope scope) {}

  /** The member that an instance has under that name, inherited ones included, or null. */
  public @Nullable Found find(String name) {
    for (Map.Entry<String, Member.OfClass> entry : types.entrySet()) {
      Member.OfClass type = entry.getValue();
      Member member = type.members().get(name);
      if (member == null) {
        member = type.assigned().get(name);
      }
      if (member != null) {
        return new Found(member, scope(entry.getKey()).in(type));
      }
    }
    return null;
  }
}
