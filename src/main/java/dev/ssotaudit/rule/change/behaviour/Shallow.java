package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Statement;
import java.util.List;

/** A compound statement without the statements in it: its condition, iterable, resources. */
final class Shallow {
  private Shallow() {}

  static Statement of(Statement statement) {
    if (statement instanceof Statement.If branch) {
      return new Statement.If(branch.condition(), List.of(), List.of(), branch.span());
    } else if (statement instanceof Statement.Loop loop) {
      return new Statement.Loop(
          loop.target(),
          loop.iterable(),
          loop.condition(),
          List.of(),
          List.of(),
          loop.async(),
          loop.span());
    } else if (statement instanceof Statement.With with) {
      return new Statement.With(with.resources(), List.of(), with.async(), with.span());
    } else if (statement instanceof Statement.Match match) {
      List<Statement.Case> heads =
          match.cases().stream()
              .map(
                  arm ->
                      new Statement.Case(
                          arm.patterns(),
                          arm.captures(),
                          arm.guard(),
                          arm.irrefutable(),
                          List.of(),
                          arm.span()))
              .toList();
      return new Statement.Match(match.subject(), heads, match.span());
    } else if (statement instanceof Statement.Block
        || statement instanceof Statement.Synchronized) {
      return new Statement.Block(List.of(), statement.span());
    } else if (statement instanceof Statement.Try) {
      return new Statement.Block(List.of(), statement.span());
    }
    return statement;
  }
}
