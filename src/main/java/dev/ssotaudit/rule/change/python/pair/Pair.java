package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;

/**
 * A definition of base and what it is at head.
 *
 * @param symbol the dotted name at base
 * @param was at base
 * @param is at head
 */
public record Pair<T extends Member>(Scope base, Scope head, String symbol, T was, T is) {
  /** A change of the definition as a whole. */
  public Change change(PythonChangeKind kind, String message) {
    return at(kind, was.line(), is.line(), message);
  }

  /** A change at given lines; 0 where it is not written on that side. */
  public Change at(PythonChangeKind kind, int baseLine, int headLine, String message) {
    return of(kind, symbol, baseLine, headLine, message);
  }

  /** A change of a part of the definition, such as a member, by the part's name. */
  public Change of(PythonChangeKind kind, String part, int baseLine, int headLine, String message) {
    return new Change(
        kind, part, base.module().path(), head.module().path(), baseLine, headLine, message);
  }

  /** A change of a part that is gone. */
  public Change gone(PythonChangeKind kind, String part, int baseLine, String message) {
    return new Change(kind, part, base.module().path(), null, baseLine, 0, message);
  }
}
