package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A function became a coroutine function, or no longer is one. */
final class AsyncChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = awaited(pair.was());
    boolean is = awaited(pair.is());
    if (was == is) {
      return List.of();
    }
    return List.of(
        is
            ? pair.change(PythonChangeKind.BECAME_ASYNC, "now `async def`; " + use(pair, "await"))
            : pair.change(
                PythonChangeKind.NO_LONGER_ASYNC, "no longer `async def`; " + use(pair, "call")));
  }

  private static String use(Pair<Member.OfFunction> pair, String verb) {
    boolean managed = Traits.of(pair.is()).contains(Trait.CONTEXT_MANAGER);
    if (verb.equals("await")) {
      return managed ? "`with` must become `async with`" : "calls must await it";
    }
    return managed ? "`async with` must become `with`" : "`await` of a call fails";
  }

  private static boolean awaited(Member.OfFunction function) {
    return function.function().modifiers().has(Modifiers.Modifier.ASYNC);
  }
}
