package dev.ssotaudit.rule.change.shape;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends the canonical text of statements, one a line. */
final class StatementWriter {
  private final ValueWriter values;

  StatementWriter(ValueWriter values) {
    this.values = values;
  }

  void block(List<Statement> body, int depth) {
    for (Statement statement : body) {
      values.append("  ".repeat(depth));
      write(statement, depth);
      values.append("\n");
    }
  }

  private void nested(String head, List<Statement> body, int depth) {
    if (!body.isEmpty()) {
      values.append("\n" + "  ".repeat(depth) + head + "\n");
      block(body, depth + 1);
    }
  }

  private void write(Statement statement, int depth) {
    if (statement instanceof Statement.If branch) {
      values.append("if ").write(branch.condition());
      nested("then", branch.then(), depth);
      nested("else", branch.otherwise(), depth);
    } else if (statement instanceof Statement.Loop loop) {
      loop(loop, depth);
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, depth);
    } else if (statement instanceof Statement.With with) {
      with(with, depth);
    } else if (statement instanceof Statement.Match match) {
      match(match, depth);
    } else if (statement instanceof Statement.Declare declare) {
      new DeclarationWriter(values).write(declare.declaration(), depth);
    } else if (statement instanceof Statement.Block block) {
      nested("block", block.body(), depth);
    } else if (statement instanceof Statement.Synchronized locked) {
      values.append("synchronized ").write(locked.lock());
      nested("do", locked.body(), depth);
    } else {
      simple(statement);
    }
  }

  private void loop(Statement.Loop loop, int depth) {
    values.append(loop.async() ? "async " : "").append(loop.target() == null ? "while " : "for ");
    optional("", loop.target());
    optional(" in ", loop.iterable());
    optional("", loop.condition());
    nested("do", loop.body(), depth);
    nested("else", loop.otherwise(), depth);
  }

  private void attempt(Statement.Try attempt, int depth) {
    values.append("try");
    nested("do", attempt.body(), depth);
    for (Statement.Handler handler : attempt.handlers()) {
      values.append("except");
      handler.types().forEach(type -> optional(" ", type));
      values.append(handler.name() == null ? "" : " as " + values.name(handler.name()));
      nested("do", handler.body(), depth);
    }
    nested("else", attempt.otherwise(), depth);
    nested("finally", attempt.last(), depth);
  }

  private void with(Statement.With with, int depth) {
    values.append(with.async() ? "async with" : "with");
    for (Statement.Resource resource : with.resources()) {
      optional(" ", resource.value());
      optional(" as ", resource.target());
    }
    nested("do", with.body(), depth);
  }

  private void match(Statement.Match match, int depth) {
    values.append("match ").write(match.subject());
    for (Statement.Case arm : match.cases()) {
      values.append("\n").append(arm.irrefutable() ? "default" : "case");
      arm.patterns().forEach(pattern -> optional(" ", pattern));
      arm.captures().forEach(capture -> optional(" as ", capture));
      optional(" if ", arm.guard());
      nested("do", arm.body(), depth);
    }
  }

  private void simple(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      for (Value target : assign.targets()) {
        values.write(target);
        values.append(assign.operator() == null ? " = " : " " + assign.operator() + "= ");
      }
      values.write(assign.value());
    } else if (statement instanceof Statement.Define define) {
      values.write(define.target());
      optional(": ", define.type());
      optional(" = ", define.value());
    } else if (statement instanceof Statement.Return result) {
      values.append("return");
      optional(" ", result.value());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      values.write(evaluate.value());
    } else if (statement instanceof Statement.Raise raise) {
      values.append("raise");
      optional(" ", raise.value());
      optional(" from ", raise.cause());
    } else if (statement instanceof Statement.Importing importing) {
      values.append(text(importing.imported()));
    } else {
      rare(statement);
    }
  }

  private void rare(Statement statement) {
    if (statement instanceof Statement.Assert check) {
      values.append("assert ").write(check.condition());
      optional(", ", check.message());
    } else if (statement instanceof Statement.Delete delete) {
      values.append("del");
      delete.targets().forEach(target -> optional(" ", target));
    } else if (statement instanceof Statement.Global global) {
      values.append(global.enclosing() ? "nonlocal " : "global ");
      values.append(String.join(", ", global.names()));
    } else {
      values.append(statement instanceof Statement.Break ? "break" : "continue");
    }
  }

  private static String text(Import imported) {
    String module = ".".repeat(imported.level()) + imported.module();
    String alias = imported.alias() == null ? "" : " as " + imported.alias();
    return imported.name() == null
        ? "import " + module + alias
        : "from " + module + " import " + imported.name() + alias;
  }

  private void optional(String before, @Nullable Value value) {
    if (value != null) {
      values.append(before).write(value);
    }
  }
}
