package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one test class for what it patches, expects, calls and names. */
final class JavaTestReader implements CodeWalk.Visitor {
  private final Typing typing;
  private final JavaAltered altered;
  private final Set<TestReport.Hit> hits;
  private final boolean reaches;
  private final Expectations expectations;
  private final Set<Value> stubbed = Collections.newSetFromMap(new IdentityHashMap<>());

  JavaTestReader(Typing typing, JavaAltered altered, Set<TestReport.Hit> hits, SourceType type) {
    this.typing = typing;
    this.altered = altered;
    this.hits = hits;
    this.reaches = reaches(type);
    this.expectations = new Expectations(typing, altered, hits);
  }

  /** Whether the file names a type of which something was altered: by import or by package. */
  private boolean reaches(SourceType type) {
    return type.symbol().unit().bindings().values().stream()
            .flatMap(List::stream)
            .anyMatch(
                each ->
                    each instanceof dev.ssotaudit.link.Binding.OfImport single
                        && (altered.inType(single.imported().module())
                            || altered.inType(
                                single.imported().module() + "." + single.imported().name())))
        || type.symbol().unit().wildcards().stream().anyMatch(each -> altered.inType(each.module()))
        || altered.inPackage(type.packageName());
  }

  void expectations() {
    expectations.report();
  }

  private void hit(Value at, Spot spot, TestReport.How how, String symbol, boolean certain) {
    hits.add(TestPlace.hit(spot, at.span().endLine(), how, symbol, certain));
  }

  @Override
  public void type(Value type, Spot spot) {
    String last = Decorators.simpleName(type instanceof Value.Index of ? of.base() : type);
    if (last != null
        && altered.typeNamed(last)
        && typing.use(type, spot) instanceof TypeUse.Named named
        && altered.type(named.name())) {
      hits.add(TestPlace.hit(spot, type.span().line(), TestReport.How.NAMES, named.name(), true));
    }
  }

  @Override
  public void value(Value value, Spot spot) {
    if (value instanceof Value.Call call) {
      call(call, spot);
    } else if (value instanceof Value.New created) {
      created(created, spot);
    } else if (value instanceof Value.Member member) {
      member(member, spot);
    } else if (value instanceof Value.Name name) {
      name(name, spot);
    } else if (value instanceof Value.MethodReference reference) {
      reference(reference, spot);
    } else if (value instanceof Value.Text text) {
      expectations.words(text, spot);
    }
  }

  private void call(Value.Call call, Spot spot) {
    String name = Decorators.simpleName(call.callee());
    if (name == null) {
      return;
    }
    if (Idiom.MOCK_CALLS.has(name)) {
      mocked(call, spot);
    }
    if (Idiom.STUB_CALLS.has(name)) {
      call.arguments().forEach(argument -> stubbed.add(argument.value()));
    }
    if (Idiom.EXPECT_CALLS.has(name)) {
      expectations.expected(call, spot);
    }
    if (!altered.named(name).isEmpty()) {
      used(call, name, spot);
    }
  }

  /** {@code mock(X.class)}, {@code mockStatic(X.class)}, {@code spy(x)}. */
  private void mocked(Value.Call call, Spot spot) {
    for (Argument argument : call.arguments()) {
      TypeUse type = typing.of(argument.value(), spot);
      boolean literal =
          argument.value() instanceof Value.Member member && member.name().equals("class");
      if (literal && type instanceof TypeUse.Named of && !of.arguments().isEmpty()) {
        type = of.arguments().get(0);
      }
      if (type instanceof TypeUse.Named named && altered.inType(named.name())) {
        hit(call.callee(), spot, TestReport.How.PATCHES, named.name(), true);
      }
    }
  }

  private void used(Value.Call call, String name, Spot spot) {
    boolean patches =
        stubbed.contains(call)
            || call.callee() instanceof Value.Member member
                && member.base() instanceof Value.Call inner
                && Idiom.HANDING_CALLS.has(Decorators.simpleName(inner.callee()));
    TestReport.How how = patches ? TestReport.How.PATCHES : TestReport.How.CALLS;
    Target target = typing.methods().target(call.callee(), spot);
    TypeUse type = target.type();
    if (patches && type == null && call.callee() instanceof Value.Member member) {
      type = typing.of(member.base(), spot);
    }
    if (type instanceof TypeUse.Named named && typing.info(named) != null) {
      List<MethodInfo> methods = typing.methods().named(named, name);
      best(call.callee(), methods, typing.arguments(call.arguments(), spot), how, spot);
    } else if (type == null && !target.foreign() && reaches && altered.named(name).size() == 1) {
      String only = altered.named(name).iterator().next();
      expectations.used(only, call.callee().span().endLine(), spot);
      hit(call.callee(), spot, how, only, false);
    }
  }

  private void best(
      Value at, List<MethodInfo> methods, List<Given> given, TestReport.How how, Spot spot) {
    List<MethodInfo> best = typing.methods().best(methods, given);
    for (MethodInfo method : best) {
      String symbol = altered.symbol(method);
      if (symbol != null) {
        expectations.used(symbol, at.span().endLine(), spot);
        hit(at, spot, how, symbol, best.size() == 1);
      }
    }
  }

  private void created(Value.New created, Spot spot) {
    TypeUse type = typing.use(created.type(), spot);
    if (type instanceof TypeUse.Named named
        && !altered.named(Changed.simple(named.name())).isEmpty()) {
      List<MethodInfo> constructors = typing.methods().named(named, MethodInfo.CONSTRUCTOR);
      List<Given> given = typing.arguments(created.arguments(), spot);
      best(created.type(), constructors, given, TestReport.How.CALLS, spot);
    }
  }

  private void member(Value.Member member, Spot spot) {
    if (!altered.named(member.name()).isEmpty()
        && typing.owner(member.base(), spot) instanceof TypeUse.Named owner) {
      field(member, owner, member.name(), spot);
    }
    TypeUse.Named named = altered.typeNamed(member.name()) ? typing.typeName(member, spot) : null;
    if (named != null && altered.type(named.name())) {
      hit(member, spot, TestReport.How.NAMES, named.name(), true);
    } else if (member.name().equals("class")) {
      type(member.base(), spot);
    }
  }

  private void name(Value.Name name, Spot spot) {
    if (!altered.named(name.id()).isEmpty() && spot.locals().find(name.id()) == null) {
      TypeUse.Named owner = typing.variables().ownerOf(name.id(), spot);
      if (owner != null) {
        field(name, owner, name.id(), spot);
      }
    }
    TypeUse.Named type = altered.typeNamed(name.id()) ? typing.typeName(name, spot) : null;
    if (type != null && altered.type(type.name())) {
      hit(name, spot, TestReport.How.NAMES, type.name(), true);
    }
  }

  private void field(Value at, TypeUse.Named owner, String name, Spot spot) {
    TypeInfo info = typing.info(owner);
    FieldInfo field = info == null ? null : typing.tree().surface().allFields(info).get(name);
    String symbol = symbol(field);
    if (symbol != null) {
      hit(at, spot, TestReport.How.NAMES, symbol, true);
    }
  }

  private @Nullable String symbol(@Nullable Member member) {
    return member == null ? null : altered.symbol(member);
  }

  private void reference(Value.MethodReference reference, Spot spot) {
    boolean constructor = reference.name().equals("new");
    String name = constructor ? MethodInfo.CONSTRUCTOR : reference.name();
    if (typing.owner(reference.base(), spot) instanceof TypeUse.Named owner) {
      List<MethodInfo> methods = typing.methods().named(owner, name);
      for (MethodInfo method : methods) {
        String symbol = symbol(method);
        if (symbol != null) {
          expectations.used(symbol, reference.span().endLine(), spot);
          hit(reference, spot, TestReport.How.NAMES, symbol, methods.size() == 1);
        }
      }
    }
  }
}
