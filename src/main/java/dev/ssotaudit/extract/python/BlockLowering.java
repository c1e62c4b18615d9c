package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.fact.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lowers blocks; one statement of Python may be none or several. */
final class BlockLowering {
  private final StatementLowering statements;
  private final Places places;
  private final Progress progress;

  BlockLowering(Places places, Progress progress) {
    this.places = places;
    this.progress = progress;
    statements = new StatementLowering(this, new ValueLowering(places, progress), places, progress);
  }

  List<Statement> block(List<Stmt> body) {
    if (body.isEmpty()) {
      return List.of();
    }
    if (!progress.enter()) {
      return tooDeep(body.get(0));
    }
    List<Statement> lowered = new ArrayList<>(body.size());
    for (Stmt statement : body) {
      lowered.addAll(statement.accept(statements));
    }
    progress.leave();
    return lowered;
  }

  /** What stands for a block that lies too deep and begins with {@code first}. */
  List<Statement> tooDeep(Stmt first) {
    var span = places.of(first.loc());
    return List.of(new Statement.Evaluate(progress.tooDeep(span), span));
  }
}
