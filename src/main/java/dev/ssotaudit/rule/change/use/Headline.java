package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Statement;
import java.util.List;

/** A compound statement without those in it, so that a walk over all visits each value once. */
final class Headline {
  private Headline() {}

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
      return new Statement.Match(match.subject(), List.of(), match.span());
    } else if (statement instanceof Statement.Try
        || statement instanceof Statement.Block
        || statement instanceof Statement.Synchronized) {
      return new Statement.Block(List.of(), statement.span());
    }
    return statement;
  }
}
