package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.link.StatementBodies;
import java.util.List;
import java.util.function.Consumer;

/** Walks the statements that run when a module is imported; functions and classes stay closed. */
final class TopLevel {
  private TopLevel() {}

  static void walk(List<Statement> body, Consumer<Statement> visitor) {
    for (Statement statement : body) {
      visitor.accept(statement);
      StatementBodies.of(statement).forEach(nested -> walk(nested, visitor));
    }
  }
}
