package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Looks for one kind of change in a type. */
interface TypeCheck {
  /** What changed; empty if nothing of that kind. */
  List<Impact> check(TypePair pair);
}
