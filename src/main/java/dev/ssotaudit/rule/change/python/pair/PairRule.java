package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import java.util.List;

/** Looks for one kind of change. Stateless: equal pairs give equal changes. */
@FunctionalInterface
public interface PairRule<T extends Member> {
  /** The changes found, in any order. */
  List<Change> check(Pair<T> pair);
}
