package dev.ssotaudit.link;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** The statement lists nested in a statement, without entering declarations. */
public final class StatementBodies {
  private StatementBodies() {}

  /** The nested lists, in order. */
  public static List<List<Statement>> of(Statement statement) {
    if (statement instanceof Statement.If branch) {
      return List.of(branch.then(), branch.otherwise());
    } else if (statement instanceof Statement.Loop loop) {
      return List.of(loop.body(), loop.otherwise());
    } else if (statement instanceof Statement.With with) {
      return List.of(with.body());
    } else if (statement instanceof Statement.Block block) {
      return List.of(block.body());
    } else if (statement instanceof Statement.Synchronized block) {
      return List.of(block.body());
    } else if (statement instanceof Statement.Match match) {
      return match.cases().stream().map(Statement.Case::body).toList();
    } else if (statement instanceof Statement.Try attempt) {
      List<List<Statement>> bodies = new ArrayList<>();
      bodies.add(attempt.body());
      attempt.handlers().forEach(handler -> bodies.add(handler.body()));
      bodies.add(attempt.otherwise());
      bodies.add(attempt.last());
      return bodies;
    }
    return List.of();
  }

  /** The variables that the statement itself binds (loop targets, resources). */
  public static List<Value> bound(Statement statement) {
    if (statement instanceof Statement.Loop loop && loop.target() != null) {
      return List.of(loop.target());
    } else if (statement instanceof Statement.With with) {
      List<Value> targets = new ArrayList<>();
      for (Statement.Resource resource : with.resources()) {
        if (resource.target() != null) {
          targets.add(resource.target());
        }
      }
      return targets;
    }
    return List.of();
  }
}
