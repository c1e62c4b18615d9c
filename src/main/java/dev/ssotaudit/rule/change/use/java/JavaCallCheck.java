package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls, uses of fields and subtypes in the head tree that a changed member breaks. What
 * names a removed type is {@link JavaImportCheck}'s.
 */
public final class JavaCallCheck implements CodeWalk.Visitor {
  private final JavaTree base;
  private final JavaTree head;
  private final Changed changed;
  private final Typing before;
  private final Typing typing;
  private final CallJudge judge;

  private JavaCallCheck(JavaTree base, JavaTree head, Changed changed) {
    this.base = base;
    this.head = head;
    this.changed = changed;
    this.before = new Typing(base, name -> false);
    this.typing = new Typing(head, name -> false);
    this.judge = new CallJudge(before, typing);
  }

  /**
   * Judges every use in every loaded file of head.
   *
   * @param touched the Java files that the change edited
   */
  public static CallReport check(JavaTree base, JavaTree head, Set<String> touched) {
    Changed changed = new Changed(base, head, touched);
    JavaCallCheck check = new JavaCallCheck(base, head, changed);
    if (!changed.nothing()) {
      Heirs heirs = new Heirs(base, head, changed, check.judge);
      CodeWalk walk = new CodeWalk(check);
      for (String path : head.files().keySet()) {
        for (SourceType type : head.types(path)) {
          walk.type(type);
          heirs.type(type);
        }
      }
    }
    return check.judge.report();
  }

  /** The words of which a file that can be hit has at least one; others need not be loaded. */
  public static Set<String> needles(JavaTree base, JavaTree head, Set<String> touched) {
    return new Changed(base, head, touched).words();
  }

  @Override
  public void type(Value type, Spot spot) {
    // Types that are gone are the import check's.
  }

  @Override
  public void value(Value value, Spot spot) {
    if (value instanceof Value.Call call) {
      call(call, spot);
    } else if (value instanceof Value.New created) {
      created(created, spot);
    } else if (value instanceof Value.MethodReference reference) {
      reference(reference, spot);
    } else if (value instanceof Value.Member member && changed.field(member.name())) {
      boolean byType = typing.typeName(member.base(), spot) != null;
      field(value, member.name(), typing.owner(member.base(), spot), byType, spot);
    } else if (value instanceof Value.Name name
        && changed.field(name.id())
        && spot.locals().find(name.id()) == null) {
      ownField(name, spot);
    }
  }

  private void call(Value.Call call, Spot spot) {
    String name = Decorators.simpleName(call.callee());
    int line = call.callee().span().endLine();
    if (call.callee() instanceof Value.Super || call.callee() instanceof Value.This) {
      boolean self = call.callee() instanceof Value.This;
      SourceType own = spot.home().type();
      TypeUse type = self ? new TypeUse.Named(own.name(), List.of()) : own.superclass();
      if (spot.home().inner() == null && type instanceof TypeUse.Named named) {
        construct(new CallJudge.Call(line, MethodInfo.CONSTRUCTOR, given(call, spot), spot), named);
      }
    } else if (name != null && changed.method(name)) {
      Target target = typing.methods().target(call.callee(), spot);
      boolean simple = call.callee() instanceof Value.Name;
      if (simple && (target.foreign() || target.type() == null)) {
        target = gone(name, spot, target);
      }
      method(new CallJudge.Call(line, name, given(call, spot), spot), target, simple);
    }
  }

  private List<Given> given(Value.Call call, Spot spot) {
    return typing.arguments(call.arguments(), spot);
  }

  /** A method without a receiver that no type around has any more: the one that had it. */
  private Target gone(String name, Spot spot, Target otherwise) {
    if (spot.home().declaresInside(name)) {
      return otherwise;
    }
    for (TypeUse.Named around : typing.variables().around(spot)) {
      if (!before.methods().named(around, name).isEmpty()) {
        return Target.of(around, false);
      }
    }
    for (var wildcard : spot.home().type().symbol().unit().wildcards()) {
      TypeUse.Named type = new TypeUse.Named(wildcard.module(), List.of());
      if (wildcard.fromType() && !before.methods().named(type, name).isEmpty()) {
        return Target.of(type, true);
      }
    }
    return otherwise;
  }

  private void method(CallJudge.Call call, Target target, boolean simple) {
    if (target.foreign()) {
      return;
    }
    if (target.type() instanceof TypeUse.Named type && head.library().find(type) != null) {
      judge.judge(call, type, Reachable.needsStatic(target, simple, call.spot()));
    } else if (unknown(target.type(), call.spot())) {
      Member candidate = changed.candidate(call.name(), call.given().size());
      if (candidate != null) {
        judge.undecided(call, candidate, "on what it is called is not known");
      }
    }
  }

  /** Whether the type is one of the tree's, or may be, that is not at hand. */
  private boolean unknown(@Nullable TypeUse type, Spot spot) {
    if (!(type instanceof TypeUse.Named named)) {
      return type == null;
    }
    String near = spot.home().type().packageName() + "." + named.name();
    return base.library().find(named) == null
        && (head.unread(named.name()) || named.name().indexOf('.') < 0 && head.unread(near));
  }

  private void created(Value.New created, Spot spot) {
    TypeUse use = typing.use(created.type(), spot);
    if (!(use instanceof TypeUse.Named named)
        || !changed.constructed(Changed.simple(named.name()))) {
      return;
    }
    TypeInfo was = base.library().find(named);
    TypeInfo is = head.library().find(named);
    CallJudge.Call call =
        new CallJudge.Call(
            created.span().line(),
            MethodInfo.CONSTRUCTOR,
            typing.arguments(created.arguments(), spot),
            spot);
    boolean closed = is != null && created.body() == null && isAbstract(is);
    if (closed && was != null && !isAbstract(was)) {
      judge.examine();
      judge.misfit(call.path(), call.line(), named.name(), "is abstract");
    } else {
      construct(call, named);
    }
  }

  private static boolean isAbstract(TypeInfo type) {
    return type.isInterface() || type.is(dev.ssotaudit.fact.Modifiers.Modifier.ABSTRACT);
  }

  private void construct(CallJudge.Call call, TypeUse.Named type) {
    if (changed.constructed(Changed.simple(type.name())) && head.library().find(type) != null) {
      judge.judge(call, type, false);
    }
  }

  /** What a method reference is given is its function type's to say. */
  private void reference(Value.MethodReference reference, Spot spot) {
    boolean constructor = reference.name().equals("new");
    if (!constructor && !changed.method(reference.name())) {
      return;
    }
    TypeUse type = typing.owner(reference.base(), spot);
    String name = constructor ? MethodInfo.CONSTRUCTOR : reference.name();
    CallJudge.Call call = new CallJudge.Call(reference.span().endLine(), name, List.of(), spot);
    if (!(type instanceof TypeUse.Named named) || head.library().find(named) == null) {
      Member candidate = changed.candidate(name, -1);
      if (candidate != null && unknown(type, spot)) {
        judge.undecided(call, candidate, "on what it is called is not known");
      }
      return;
    }
    List<MethodInfo> was = before.methods().named(named, name);
    List<MethodInfo> is = typing.methods().named(named, name);
    if (was.isEmpty() || Lines.of(base.surface(), was).equals(Lines.of(head.surface(), is))) {
      return;
    }
    if (is.isEmpty()) {
      judge.examine();
      judge.misfit(call.path(), call.line(), was.get(0).symbol(), "is gone");
    } else {
      judge.undecided(call, was.get(0), "what a method reference is given is not known");
    }
  }

  private void ownField(Value.Name name, Spot spot) {
    if (typing.variables().ownerOf(name.id(), spot) != null) {
      return; // Seen from here nothing hides it; what it became does not matter.
    }
    for (TypeUse.Named around : typing.variables().around(spot)) {
      TypeInfo was = base.library().find(around);
      if (was != null && base.surface().allFields(was).containsKey(name.id())) {
        field(name, name.id(), around, false, spot);
        return;
      }
    }
  }

  private void field(Value at, String name, @Nullable TypeUse type, boolean byType, Spot spot) {
    TypeUse.Named named = type instanceof TypeUse.Named known ? known : null;
    TypeInfo was = named == null ? null : base.library().find(named);
    TypeInfo is = named == null ? null : head.library().find(named);
    FieldInfo old = was == null ? null : base.surface().allFields(was).get(name);
    if (is == null || old == null) {
      return;
    }
    FieldInfo now = head.surface().allFields(is).get(name);
    if (now != null && Lines.of(old).equals(Lines.of(now))) {
      return;
    }
    judge.examine();
    String why = now == null ? "is gone" : new Reachable(head).hindrance(now, spot);
    if (why == null && byType && now != null && !Reachable.isStatic(now)) {
      why = "is no longer static";
    }
    if (why != null) {
      judge.misfit(spot.home().type().path(), at.span().endLine(), old.symbol(), why);
    }
  }
}
