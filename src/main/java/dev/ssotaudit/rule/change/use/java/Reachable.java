package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.Access;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import org.jspecify.annotations.Nullable;

/** Whether a piece of code may name a member or type (JLS 6.6). */
final class Reachable {
  private final JavaTree tree;

  Reachable(JavaTree tree) {
    this.tree = tree;
  }

  /** Why the member cannot be named there, or null if it can. */
  @Nullable String hindrance(Member member, Spot spot) {
    TypeInfo owner = tree.library().find(member.owner());
    if (owner == null || member.path() == null && member.line() > 0) {
      return null;
    }
    return hindrance(member.access(), owner, spot);
  }

  private @Nullable String hindrance(Access access, TypeInfo owner, Spot spot) {
    SourceType from = spot.home().type();
    if (access == Access.PUBLIC || outermost(owner).equals(outermost(from))) {
      return null;
    }
    if (access == Access.PRIVATE) {
      return "is private";
    }
    if (owner.packageName().equals(from.packageName())) {
      return null;
    }
    if (access == Access.PROTECTED) {
      return inherits(from, owner) || spot.home().inner() != null ? null : "is protected";
    }
    return "is visible inside its package alone";
  }

  private boolean inherits(SourceType type, TypeInfo owner) {
    TypeInfo at = type;
    while (at != null) {
      if (tree.surface().relations().isSubclass(at.name(), owner.name())) {
        return true;
      }
      String outer = at.enclosing();
      at = outer == null ? null : tree.library().find(outer);
    }
    return false;
  }

  /** Whether the type, and all around it, can be named in a package and outermost type. */
  boolean type(TypeInfo type, String fromPackage, String fromOutermost) {
    TypeInfo at = type;
    while (at != null) {
      boolean near = outermost(at).equals(fromOutermost);
      boolean closed =
          at.access() == Access.PRIVATE
              || at.access() == Access.PACKAGE && !at.packageName().equals(fromPackage);
      if (closed && !near) {
        return false;
      }
      String outer = at.enclosing();
      at = outer == null ? null : tree.library().find(outer);
    }
    return true;
  }

  /** The canonical name of the top-level type around a type, or its own. */
  String outermost(TypeInfo type) {
    TypeInfo at = type;
    String outer = at.enclosing();
    while (outer != null) {
      TypeInfo next = tree.library().find(outer);
      if (next == null) {
        return outer;
      }
      at = next;
      outer = at.enclosing();
    }
    return at.name();
  }

  /** Whether the code has to name something static, given how it names it. */
  static boolean needsStatic(Target target, boolean simpleName, Spot spot) {
    boolean own =
        simpleName
            && spot.home().isStatic()
            && spot.home().inner() == null
            && target.type() instanceof TypeUse.Named named
            && named.name().equals(spot.home().type().name());
    return target.byType() || own;
  }

  static boolean isStatic(Member member) {
    return member.is(Modifier.STATIC);
  }
}
