package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which methods a call may mean (JLS 15.12.1). */
final class Methods {
  private final JavaTree tree;
  private final Typing typing;
  private final Applicability applicability;

  Methods(JavaTree tree, Typing typing) {
    this.tree = tree;
    this.typing = typing;
    this.applicability = new Applicability(tree);
  }

  Applicability applicability() {
    return applicability;
  }

  /** The methods of a type by simple name, inherited ones included, its type arguments put in. */
  List<MethodInfo> named(TypeUse.Named type, String name) {
    TypeInfo info = tree.library().find(type);
    if (info == null) {
      return List.of();
    }
    boolean constructor = name.equals(MethodInfo.CONSTRUCTOR);
    List<MethodInfo> found = new ArrayList<>();
    for (MethodInfo method :
        constructor ? info.constructors() : tree.surface().allMethods(info).values()) {
      if (method.name().equals(name)) {
        found.add(method.replace(tree.surface().relations().arguments(info, type)));
      }
    }
    return found;
  }

  /** Those that fit best; of several that fit surely the most specific ones (JLS 15.12.2.5). */
  List<MethodInfo> best(List<MethodInfo> methods, List<Given> given) {
    List<MethodInfo> sure = new ArrayList<>();
    List<MethodInfo> maybe = new ArrayList<>();
    for (MethodInfo method : methods) {
      Fitness fitness = applicability.of(method, given);
      if (fitness == Fitness.YES) {
        sure.add(method);
      } else if (fitness == Fitness.MAYBE) {
        maybe.add(method);
      }
    }
    // One that may fit may be more specific than one that surely does.
    if (!maybe.isEmpty()) {
      maybe.addAll(sure);
      return maybe;
    }
    return sure.size() < 2 ? sure : mostSpecific(sure, given.size());
  }

  private List<MethodInfo> mostSpecific(List<MethodInfo> methods, int count) {
    List<MethodInfo> fixed =
        methods.stream().filter(each -> each.parameters().size() == count).toList();
    List<MethodInfo> phase = fixed.isEmpty() ? methods : fixed;
    for (MethodInfo candidate : phase) {
      List<Given> own = candidate.parameters().stream().map(p -> new Given(p, false)).toList();
      if (phase.stream().allMatch(each -> applicability.of(each, own) == Fitness.YES)) {
        return List.of(candidate);
      }
    }
    return phase;
  }

  /** On what a method is called. */
  Target target(Value callee, Spot spot) {
    if (callee instanceof Value.Name name) {
      return unqualified(name.id(), spot);
    }
    if (!(callee instanceof Value.Member member)) {
      return Target.UNKNOWN;
    }
    TypeUse named = typing.typeName(member.base(), spot);
    return named != null
        ? Target.of(named, true)
        : Target.of(typing.owner(member.base(), spot), false);
  }

  private Target unqualified(String name, Spot spot) {
    if (spot.home().declaresInside(name)) {
      return Target.FOREIGN;
    }
    boolean open = false;
    for (TypeUse.Named around : typing.variables().around(spot)) {
      if (!named(around, name).isEmpty()) {
        return Target.of(around, false);
      }
      TypeInfo info = typing.info(around);
      open |= info == null || unread(info);
    }
    TypeUse.Named imported = imported(name, spot.home().type().symbol().unit());
    return imported != null ? Target.of(imported, true) : open ? Target.UNKNOWN : Target.FOREIGN;
  }

  /** Whether a supertype stands in a file of the tree that was not read. */
  private boolean unread(TypeInfo info) {
    for (TypeUse.Named each :
        tree.surface()
            .relations()
            .allSupertypes(dev.ssotaudit.rule.change.java.model.Relations.self(info))) {
      if (tree.library().find(each) == null && tree.unread(each.name())) {
        return true;
      }
    }
    return false;
  }

  private TypeUse.@Nullable Named imported(String name, SourceUnit unit) {
    for (Binding binding : unit.bindings(name)) {
      if (binding instanceof Binding.OfImport single && single.imported().fromType()) {
        return new TypeUse.Named(single.imported().module(), List.of());
      }
    }
    for (Import wildcard : unit.wildcards()) {
      TypeUse.Named type = new TypeUse.Named(wildcard.module(), List.of());
      if (wildcard.fromType() && !named(type, name).isEmpty()) {
        return type;
      }
    }
    return null;
  }
}
