package dev.ssotaudit.fact;

import static dev.ssotaudit.fact.ValuePrinter.print;

import java.util.List;
import java.util.stream.Collectors;

/** The statements' part of {@link FactPrinter}. */
final class StatementPrinter {
  private StatementPrinter() {}

  static void write(Statement statement, FactPrinter out) {
    if (statement instanceof Statement.Declare declare) {
      DeclarationPrinter.write(declare.declaration(), out);
    } else if (statement instanceof Statement.If branch) {
      out.block("if " + print(branch.condition()), branch.then());
      out.optionalBlock("else", branch.otherwise());
    } else if (statement instanceof Statement.Match match) {
      match(match, out);
    } else if (statement instanceof Statement.Loop loop) {
      out.block(head(loop), loop.body());
      out.optionalBlock("else", loop.otherwise());
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, out);
    } else if (statement instanceof Statement.With with) {
      out.block((with.async() ? "async with " : "with ") + resources(with), with.body());
    } else if (statement instanceof Statement.Synchronized locked) {
      out.block("synchronized " + print(locked.lock()), locked.body());
    } else if (statement instanceof Statement.Block block) {
      out.block("block", block.body());
    } else {
      out.line(simple(statement));
    }
  }

  private static String simple(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      String sign = assign.operator() == null ? " = " : " " + assign.operator() + "= ";
      return assign.targets().stream().map(t -> print(t) + sign).collect(Collectors.joining())
          + print(assign.value());
    } else if (statement instanceof Statement.Define define) {
      return define(define);
    } else if (statement instanceof Statement.Importing importing) {
      return imported(importing.imported());
    } else if (statement instanceof Statement.Delete delete) {
      return "del " + FactPrinter.values(delete.targets());
    } else if (statement instanceof Statement.Return returned) {
      return "return" + optional(" ", returned.value());
    } else if (statement instanceof Statement.Raise raise) {
      return "raise" + optional(" ", raise.value()) + optional(" from ", raise.cause());
    } else if (statement instanceof Statement.Assert check) {
      return "assert " + print(check.condition()) + optional(", ", check.message());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      return print(evaluate.value());
    } else if (statement instanceof Statement.Global global) {
      return (global.enclosing() ? "nonlocal " : "global ") + String.join(", ", global.names());
    }
    return statement instanceof Statement.Break ? "break" : "continue";
  }

  private static String define(Statement.Define define) {
    return DeclarationPrinter.decorators(define.decorators())
        + "var "
        + DeclarationPrinter.modifiers(define.modifiers())
        + print(define.target())
        + optional(": ", define.type())
        + optional(" = ", define.value());
  }

  private static String imported(Import imported) {
    String module = ".".repeat(imported.level()) + imported.module();
    String alias = imported.alias() == null ? "" : " as " + imported.alias();
    String text =
        imported.name() == null
            ? "import " + module + alias
            : "from " + module + " import " + imported.name() + alias;
    return imported.fromType() ? "static " + text : text;
  }

  private static String head(Statement.Loop loop) {
    if (loop.target() == null) {
      return "while" + optional(" ", loop.condition());
    }
    String async = loop.async() ? "async " : "";
    return async + "for " + print(loop.target()) + " in " + print(loop.iterable());
  }

  private static void match(Statement.Match match, FactPrinter out) {
    out.line("match " + print(match.subject()) + ":");
    out.indented(() -> match.cases().forEach(arm -> out.block(head(arm), arm.body())));
  }

  private static String head(Statement.Case arm) {
    String patterns = arm.patterns().isEmpty() ? "" : " " + FactPrinter.values(arm.patterns());
    String captures = arm.captures().isEmpty() ? "" : " as " + FactPrinter.values(arm.captures());
    return (arm.irrefutable() ? "default" : "case")
        + patterns
        + captures
        + optional(" if ", arm.guard());
  }

  private static void attempt(Statement.Try attempt, FactPrinter out) {
    out.block("try", attempt.body());
    for (Statement.Handler handler : attempt.handlers()) {
      String types = handler.types().isEmpty() ? "" : " " + FactPrinter.values(handler.types());
      String name = handler.name() == null ? "" : " as " + handler.name();
      out.block("except" + types + name, handler.body());
    }
    out.optionalBlock("else", attempt.otherwise());
    out.optionalBlock("finally", attempt.last());
  }

  private static String resources(Statement.With with) {
    List<Statement.Resource> resources = with.resources();
    return resources.stream()
        .map(r -> print(r.value()) + optional(" as ", r.target()) + optional(": ", r.type()))
        .collect(Collectors.joining(", "));
  }

  private static String optional(String before, Value value) {
    return value == null ? "" : before + print(value);
  }
}
