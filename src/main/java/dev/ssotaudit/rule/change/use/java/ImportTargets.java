package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.rule.change.java.model.Access;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.Relations;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the imports of one version lead to (JLS 7.5). */
final class ImportTargets {
  private final JavaTree tree;
  private final TouchedTypes touched;
  private final Reachable reachable;

  ImportTargets(JavaTree tree, TouchedTypes touched) {
    this.tree = tree;
    this.touched = touched;
    this.reachable = new Reachable(tree);
  }

  /**
   * Whether an import names a touched type or package, or a member that a touched type declares.
   */
  boolean leads(Import imported) {
    String module = imported.module();
    if (imported.name() == null || imported.wildcard()) {
      return touched.contains(module)
          || !imported.fromType() && touched.packages().contains(module);
    }
    return touched.contains(module + "." + imported.name())
        || imported.fromType()
            && (touched.contains(module)
                || members(imported).stream().anyMatch(each -> touched.contains(each.owner())));
  }

  /** Whether an import of a file in that package, with that first type, resolves. */
  boolean resolves(Import imported, String fromPackage, String outermost) {
    String module = imported.module();
    if (!imported.fromType() && imported.wildcard()) {
      return tree.hasPackage(module) || type(module, fromPackage, outermost);
    }
    if (!imported.fromType()) {
      return type(module + "." + imported.name(), fromPackage, outermost);
    }
    if (!type(module, fromPackage, outermost)) {
      return false;
    }
    TypeInfo owner = tree.library().find(module);
    return imported.wildcard()
        || owner == null
        || tree.surface().relations().isOpen(owner)
        || memberType(owner, Objects.requireNonNullElse(imported.name(), "")) != null
        || members(imported).stream().anyMatch(each -> open(each, fromPackage, outermost));
  }

  private boolean type(String name, String fromPackage, String outermost) {
    TypeInfo type = tree.library().find(name);
    if (type == null) {
      TypeInfo owner = tree.library().find(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
      String inherited = owner == null ? null : memberType(owner, Changed.simple(name));
      type = inherited == null ? null : tree.library().find(inherited);
    }
    return type == null ? tree.unread(name) : reachable.type(type, fromPackage, outermost);
  }

  private @Nullable String memberType(TypeInfo owner, String name) {
    String own = owner.memberType(name);
    for (TypeUse.Named each : tree.surface().relations().allSupertypes(Relations.self(owner))) {
      TypeInfo supertype = tree.library().find(each);
      own = own == null && supertype != null ? supertype.memberType(name) : own;
    }
    return own;
  }

  /** The static members of that name. */
  private List<Member> members(Import imported) {
    List<Member> found = new ArrayList<>();
    TypeInfo owner = tree.library().find(imported.module());
    if (owner != null) {
      for (MethodInfo method : tree.surface().allMethods(owner).values()) {
        if (method.name().equals(imported.name()) && Reachable.isStatic(method)) {
          found.add(method);
        }
      }
      FieldInfo field = tree.surface().allFields(owner).get(imported.name());
      if (field != null && Reachable.isStatic(field)) {
        found.add(field);
      }
    }
    return found;
  }

  /** What a subclass may name by inheritance is not told apart from what its package may. */
  private boolean open(Member member, String fromPackage, String outermost) {
    TypeInfo owner = tree.library().find(member.owner());
    if (owner == null || member.access().leavesPackage()) {
      return true;
    }
    return member.access() == Access.PACKAGE && owner.packageName().equals(fromPackage)
        || reachable.outermost(owner).equals(outermost);
  }

  /** An import as Java writes it. */
  static String text(Import imported) {
    String name = imported.name() == null ? "" : "." + imported.name();
    return "import " + (imported.fromType() ? "static " : "") + imported.module() + name;
  }
}
