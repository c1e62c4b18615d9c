package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration.Function;
import dev.ssotaudit.fact.Declaration.FunctionKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Statement.Case;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Switches (JLS 14.11, 15.28).
 *
 * <p>Statement: a case runs into the next one unless it ends abruptly; {@code break} leaves the
 * switch. To make that hold for every case, an arrow's body ends with a {@code break}. Labels
 * without statements of their own join the next case.
 *
 * <p>Expression: an arm is its value. An arm with statements, or with bound variables, is an
 * anonymous function called on the spot, whose returns are the {@code yield}s and whose parameters
 * are the bindings. An arm that only throws has no value and is left out.
 */
final class SwitchLowering {
  private final Lowering in;

  SwitchLowering(Lowering in) {
    this.in = in;
  }

  Statement statement(SwitchStmt node) {
    Value subject = in.value(node.getSelector());
    List<Case> cases = new ArrayList<>();
    List<SwitchEntry> labels = new ArrayList<>();
    int left = node.getEntries().size();
    for (SwitchEntry entry : node.getEntries()) {
      left--;
      labels.add(entry);
      if (!isLabelOnly(entry) || left == 0) {
        cases.add(oneCase(labels, entry));
        labels.clear();
      }
    }
    return new Statement.Match(subject, List.copyOf(cases), SpanOf.node(node));
  }

  private static boolean isLabelOnly(SwitchEntry entry) {
    return entry.getType() == SwitchEntry.Type.STATEMENT_GROUP && entry.getStatements().isEmpty();
  }

  private Case oneCase(List<SwitchEntry> labels, SwitchEntry last) {
    List<Value> patterns = new ArrayList<>();
    List<Value.Name> captures = new ArrayList<>();
    boolean irrefutable = false;
    for (SwitchEntry entry : labels) {
      irrefutable |= entry.isDefault();
      for (Expression label : entry.getLabels()) {
        patterns.add(in.patterns.compared(label));
        for (TypePatternExpr binding : PatternLowering.bindings(label)) {
          captures.add(PatternLowering.name(binding));
        }
      }
    }
    Value guard = last.getGuard().map(in::value).orElse(null);
    Span span = SpanOf.node(labels.get(0)).to(SpanOf.node(last));
    return new Case(
        List.copyOf(patterns), List.copyOf(captures), guard, irrefutable, body(last), span);
  }

  private List<Statement> body(SwitchEntry entry) {
    if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      return in.sequence(entry.getStatements());
    }
    List<Statement> body = new ArrayList<>(in.body(entry.getStatement(0)));
    if (entry.getType() != SwitchEntry.Type.THROWS_STATEMENT) {
      body.add(new Statement.Break(SpanOf.ending(entry, 1)));
    }
    return List.copyOf(body);
  }

  Value value(SwitchExpr node) {
    Value subject = in.value(node.getSelector());
    List<Value> arms = new ArrayList<>();
    for (SwitchEntry entry : node.getEntries()) {
      List<Statement> body = yields(entry);
      if (!isLabelOnly(entry) && !onlyThrows(body)) {
        arms.add(arm(entry, body, subject));
      }
    }
    return new Value.Choice(Value.ChoiceKind.SWITCH, subject, List.copyOf(arms), SpanOf.node(node));
  }

  private static boolean onlyThrows(List<Statement> body) {
    return body.size() == 1 && body.get(0) instanceof Statement.Raise;
  }

  private Value arm(SwitchEntry entry, List<Statement> body, Value subject) {
    List<Parameter> parameters = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (Expression label : entry.getLabels()) {
      for (TypePatternExpr binding : PatternLowering.bindings(label)) {
        parameters.add(PatternLowering.parameter(binding));
        arguments.add(Argument.of(binding == label ? subject : PatternLowering.component(binding)));
      }
    }
    if (parameters.isEmpty()
        && body.size() == 1
        && body.get(0) instanceof Statement.Return only
        && only.value() != null) {
      return only.value();
    }
    Span span = SpanOf.node(entry);
    return new Value.Call(
        new Value.Lambda(function(parameters, body, span), span), List.copyOf(arguments), span);
  }

  private List<Statement> yields(SwitchEntry entry) {
    if (entry.getType() != SwitchEntry.Type.EXPRESSION) {
      return entry.getType() == SwitchEntry.Type.BLOCK
          ? in.body(entry.getStatement(0))
          : in.sequence(entry.getStatements());
    }
    Value value = in.value(entry.getStatement(0).asExpressionStmt().getExpression());
    return List.of(new Statement.Return(value, value.span()));
  }

  private static Function function(List<Parameter> parameters, List<Statement> body, Span span) {
    return new Function(
        "<lambda>",
        FunctionKind.LAMBDA,
        List.of(),
        List.copyOf(parameters),
        null,
        List.of(),
        List.of(),
        Modifiers.NONE,
        body,
        new Span(span.line(), span.column(), span.line(), span.column()),
        span);
  }
}
