package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges calls of which the type that is searched is known. */
final class CallJudge {
  /** One call. */
  record Call(int line, String name, List<Given> given, Spot spot) {
    String path() {
      return spot.home().type().path();
    }
  }

  private final JavaTree head;
  private final JavaTree base;
  private final Methods before;
  private final Methods after;
  private final Reachable reachable;
  private final Handling handling;
  private final Misfits words;
  private final Set<Misfit> misfits = new TreeSet<>();
  private final Set<Misfit> undecided = new TreeSet<>();
  private int examined;

  CallJudge(Typing base, Typing head) {
    this.base = base.tree();
    this.head = head.tree();
    this.before = base.methods();
    this.after = head.methods();
    this.reachable = new Reachable(this.head);
    this.handling = new Handling(head);
    this.words = new Misfits(after.applicability());
  }

  CallReport report() {
    return new CallReport(examined, new ArrayList<>(misfits), new ArrayList<>(undecided));
  }

  void examine() {
    examined++;
  }

  void misfit(String path, int line, String symbol, String why) {
    misfits.add(new Misfit(path, line, symbol, why));
  }

  void undecided(Call call, Member member, String why) {
    examined++;
    undecided.add(new Misfit(call.path(), call.line(), member.symbol(), why));
  }

  /** Judges a call on a type that both versions have. */
  void judge(Call call, TypeUse.Named type, boolean needsStatic) {
    List<MethodInfo> was = before.named(type, call.name());
    List<MethodInfo> is = after.named(type, call.name());
    if (Lines.of(base.surface(), was).equals(Lines.of(head.surface(), is))) {
      return;
    }
    List<MethodInfo> fitted = fitting(before, was, call);
    if (fitted.isEmpty()) {
      return; // It never fitted: new code, or code that was broken.
    }
    examined++;
    MethodInfo old = before.best(was, call.given()).get(0);
    List<MethodInfo> open = new ArrayList<>();
    String why = reach(is, call, needsStatic, open);
    List<MethodInfo> fits = fitting(after, open, call);
    if (fits.isEmpty()) {
      misfits.add(
          new Misfit(
              call.path(),
              call.line(),
              old.symbol(),
              why != null ? why : words.why(open, call.given())));
    } else {
      fits(call, old, fitted, fits);
    }
  }

  /** Adds the methods that can be named; if none can, says why. */
  private @Nullable String reach(
      List<MethodInfo> is, Call call, boolean needsStatic, List<MethodInfo> open) {
    String why = is.isEmpty() ? "is gone" : null;
    for (MethodInfo method : is) {
      String hindrance = reachable.hindrance(method, call.spot());
      if (hindrance == null && needsStatic && !Reachable.isStatic(method)) {
        hindrance = method.constructor() ? null : "is no longer static";
      }
      if (hindrance == null) {
        open.add(method);
      } else {
        why = hindrance;
      }
    }
    return open.isEmpty() ? why : null;
  }

  private static List<MethodInfo> fitting(Methods methods, List<MethodInfo> all, Call call) {
    return all.stream()
        .filter(each -> methods.applicability().of(each, call.given()) != Fitness.NO)
        .toList();
  }

  private void fits(Call call, MethodInfo old, List<MethodInfo> fitted, List<MethodInfo> fits) {
    boolean sure =
        fits.stream().anyMatch(m -> after.applicability().of(m, call.given()) == Fitness.YES);
    Set<String> signatures = signatures(head, fits);
    if (!sure && !signatures.containsAll(signatures(base, fitted))) {
      undecided.add(
          new Misfit(
              call.path(), call.line(), old.symbol(), "the type of an argument is not known"));
      return;
    }
    thrown(call, fitted, after.best(fits, call.given()));
  }

  private static Set<String> signatures(JavaTree tree, List<MethodInfo> methods) {
    Set<String> signatures = new TreeSet<>();
    methods.forEach(method -> signatures.add(tree.surface().signature(method)));
    return signatures;
  }

  private void thrown(Call call, List<MethodInfo> fitted, List<MethodInfo> best) {
    for (MethodInfo method : best) {
      String signature = head.surface().signature(method);
      MethodInfo old =
          fitted.stream()
              .filter(each -> base.surface().signature(each).equals(signature))
              .findFirst()
              .orElse(fitted.get(0));
      for (TypeUse thrown : method.thrown()) {
        if (!covered(old, thrown)) {
          thrown(call, old, thrown, best.size() == 1);
        }
      }
    }
  }

  private void thrown(Call call, MethodInfo old, TypeUse thrown, boolean alone) {
    Fitness handled = handling.of(thrown, call.spot());
    if (handled == Fitness.YES) {
      return;
    }
    boolean sure = handled == Fitness.NO && alone;
    String why =
        "throws `"
            + thrown.show()
            + (sure
                ? "`, which is neither caught nor declared"
                : "`, of which it is not known who handles it");
    (sure ? misfits : undecided).add(new Misfit(call.path(), call.line(), old.symbol(), why));
  }

  /** Whether callers had to deal with the exception before, or with a supertype. */
  private boolean covered(MethodInfo old, TypeUse thrown) {
    return old.thrown().stream()
        .anyMatch(
            each ->
                each.equals(thrown)
                    || each instanceof TypeUse.Named wide
                        && thrown instanceof TypeUse.Named narrow
                        && head.surface().relations().isSubclass(narrow.name(), wide.name()));
  }
}
