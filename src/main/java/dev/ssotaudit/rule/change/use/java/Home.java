package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declarations around a piece of code.
 *
 * @param type the innermost type that has a name outside its function
 * @param own the type parameters of the methods around, innermost last
 * @param isStatic whether there is no {@code this}
 * @param member the name of the method, constructor or field of {@code type}; empty in its header
 * @param inner the local or anonymous class around, or null
 */
record Home(
    SourceType type,
    List<Declaration.TypeParameter> own,
    boolean isStatic,
    String member,
    @Nullable Inner inner) {
  /**
   * A local or anonymous class.
   *
   * @param bases the types it names as its supertypes
   * @param methods the names of the methods it declares
   */
  record Inner(@Nullable Inner outer, List<Value> bases, Set<String> methods) {}

  static Home header(SourceType type) {
    return new Home(type, List.of(), true, "", null);
  }

  /** Whether this is the header of the type. */
  boolean header() {
    return member.isEmpty() && inner == null;
  }

  /** Whether a local or anonymous class around declares a method of that name. */
  boolean declaresInside(String method) {
    for (Inner at = inner; at != null; at = at.outer()) {
      if (at.methods().contains(method)) {
        return true;
      }
    }
    return false;
  }

  Home inside(Inner next) {
    return new Home(type, own, false, member, next);
  }

  Home in(String name, List<Declaration.TypeParameter> parameters, boolean withoutThis) {
    String member = inner == null ? name : this.member;
    return new Home(type, parameters, withoutThis, member, inner);
  }
}
