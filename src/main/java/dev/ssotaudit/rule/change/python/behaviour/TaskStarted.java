package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A function now starts a task, thread or process. */
final class TaskStarted implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    return Doings.added(pair, StandardCalls::starting).stream()
        .map(
            doing ->
                pair.at(
                    PythonChangeKind.TASK_STARTED,
                    pair.was().line(),
                    doing.line(),
                    "now starts work that outlives the call: " + Doings.text(doing)))
        .toList();
  }
}
