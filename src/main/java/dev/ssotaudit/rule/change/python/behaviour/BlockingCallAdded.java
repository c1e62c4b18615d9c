package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A function now makes a call that blocks its thread. */
final class BlockingCallAdded implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean async = pair.is().function().modifiers().has(Modifiers.Modifier.ASYNC);
    String whom = async ? "now blocks the event loop: " : "now blocks its thread: ";
    return Doings.added(pair, StandardCalls::blocking).stream()
        .map(
            doing ->
                pair.at(
                    PythonChangeKind.BLOCKING_CALL_ADDED,
                    pair.was().line(),
                    doing.line(),
                    whom + Doings.text(doing)))
        .toList();
  }
}
