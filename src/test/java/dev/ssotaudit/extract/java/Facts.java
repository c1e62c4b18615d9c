package dev.ssotaudit.extract.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Facts in one line of text, without spans, for tests to compare. */
final class Facts {
  private Facts() {}

  static FileFacts of(String text) {
    return new JavaExtractor().extract(text);
  }

  /** The statements of a method body. */
  static String statements(String body) {
    FileFacts facts = of("class T { void m() { " + body + " } }");
    if (!facts.problems().isEmpty()) {
      throw new AssertionError(facts.problems());
    }
    return show(function(type(facts), "m").body());
  }

  /** The value of an expression. */
  static String value(String expression) {
    String shown = statements("Object v = " + expression + ";");
    return shown.substring("v:Object = ".length());
  }

  static Declaration.Type type(FileFacts facts) {
    for (Statement statement : facts.body()) {
      if (statement instanceof Statement.Declare d
          && d.declaration() instanceof Declaration.Type t) {
        return t;
      }
    }
    throw new AssertionError("no type in " + facts);
  }

  static Declaration.Function function(Declaration.Type type, String name) {
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Declare d
          && d.declaration() instanceof Declaration.Function f
          && f.name().equals(name)) {
        return f;
      }
    }
    throw new AssertionError("no " + name + " in " + type);
  }

  static String show(List<Statement> body) {
    return body.stream().map(Facts::show).collect(Collectors.joining("; "));
  }

  static String show(Statement statement) {
    if (statement instanceof Statement.Define s) {
      return show(s.target())
          + (s.type() == null ? "" : ":" + show(s.type()))
          + (s.value() == null ? "" : " = " + show(s.value()));
    }
    if (statement instanceof Statement.Assign s) {
      String operator = s.operator() == null ? "" : s.operator();
      return values(s.targets()) + " " + operator + "= " + show(s.value());
    }
    if (statement instanceof Statement.Evaluate s) {
      return show(s.value());
    }
    if (statement instanceof Statement.Return s) {
      return "return " + (s.value() == null ? "" : show(s.value()));
    }
    if (statement instanceof Statement.Raise s) {
      return "raise " + show(s.value());
    }
    if (statement instanceof Statement.Assert s) {
      return "assert " + show(s.condition()) + " : " + show(s.message());
    }
    if (statement instanceof Statement.If s) {
      return "if " + show(s.condition()) + block(s.then()) + block(s.otherwise());
    }
    if (statement instanceof Statement.Match s) {
      return "match " + show(s.subject()) + s.cases().stream().map(Facts::show).toList();
    }
    if (statement instanceof Statement.Loop s) {
      return s.target() == null
          ? "while " + show(s.condition()) + block(s.body())
          : "for " + show(s.target()) + " in " + show(s.iterable()) + block(s.body());
    }
    if (statement instanceof Statement.Try s) {
      StringBuilder out = new StringBuilder("try").append(block(s.body()));
      for (Statement.Handler h : s.handlers()) {
        out.append(" catch ").append(values(h.types())).append(' ').append(h.name());
        out.append(block(h.body()));
      }
      return s.last().isEmpty() ? out.toString() : out + " finally" + block(s.last());
    }
    if (statement instanceof Statement.With s) {
      return "with "
          + s.resources().stream()
              .map(r -> show(r.value()) + " as " + show(r.target()) + ":" + show(r.type()))
              .toList()
          + block(s.body());
    }
    if (statement instanceof Statement.Synchronized s) {
      return "synchronized " + show(s.lock()) + block(s.body());
    }
    if (statement instanceof Statement.Block s) {
      return block(s.body()).strip();
    }
    if (statement instanceof Statement.Declare s) {
      return "declare " + show(s.declaration());
    }
    return statement.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String block(List<Statement> body) {
    return " {" + show(body) + "}";
  }

  private static String show(Statement.Case c) {
    return (c.irrefutable() ? "*" : "")
        + values(c.patterns())
        + (c.captures().isEmpty() ? "" : " as " + values(c.captures()))
        + (c.guard() == null ? "" : " if " + show(c.guard()))
        + block(c.body());
  }

  static String show(Declaration declaration) {
    if (declaration instanceof Declaration.Type t) {
      return t.kind() + " " + t.name() + block(t.body());
    }
    Declaration.Function f = (Declaration.Function) declaration;
    return f.name()
        + f.parameters().stream().map(Facts::show).collect(Collectors.joining(", ", "(", ")"))
        + (f.body() == null ? "" : block(f.body()));
  }

  private static String show(Parameter p) {
    return (p.kind() == Parameter.Kind.VAR_POSITIONAL ? "*" : "")
        + p.name()
        + (p.type() == null ? "" : ":" + show(p.type()));
  }

  static String values(List<? extends Value> values) {
    return values.stream().map(Facts::show).collect(Collectors.joining(", "));
  }

  private static String arguments(List<Argument> arguments) {
    return arguments.stream()
        .map(a -> (a.name() == null ? "" : a.name() + "=") + show(a.value()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  static String show(Value value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Value.Text v) {
      return "'" + v.text() + "'";
    }
    if (value instanceof Value.Literal v) {
      return v.kind() == Value.LiteralKind.CHARACTER ? "char " + v.text() : v.text();
    }
    if (value instanceof Value.Name v) {
      return v.id();
    }
    if (value instanceof Value.Member v) {
      return show(v.base()) + "." + v.name();
    }
    if (value instanceof Value.Call v) {
      return show(v.callee()) + arguments(v.arguments());
    }
    if (value instanceof Value.New v) {
      String body = v.body() == null ? "" : " " + show(v.body());
      return "new " + show(v.type()) + arguments(v.arguments()) + body;
    }
    if (value instanceof Value.Choice v) {
      return v.kind() + "(" + show(v.condition()) + " ? " + values(v.arms()) + ")";
    }
    if (value instanceof Value.Operator v) {
      return "(" + v.symbol() + " " + values(v.operands()) + ")";
    }
    if (value instanceof Value.Cast v) {
      return "<" + show(v.type()) + ">" + show(v.value());
    }
    if (value instanceof Value.Index v) {
      return show(v.base()) + "[" + show(v.key()) + "]";
    }
    if (value instanceof Value.Container v) {
      String entries = values(v.entries().stream().map(Value.Entry::value).toList());
      return v.kind() + "(" + entries + ")";
    }
    if (value instanceof Value.Lambda v) {
      return "\\" + show(v.function());
    }
    if (value instanceof Value.MethodReference v) {
      return show(v.base()) + "::" + v.name();
    }
    if (value instanceof Value.Assigning v) {
      String operator = v.operator() == null ? "" : v.operator();
      return "(" + show(v.target()) + " " + operator + "= " + show(v.value()) + ")";
    }
    if (value instanceof Value.This v) {
      return (v.qualifier() == null ? "" : v.qualifier() + ".") + "this";
    }
    return value instanceof Value.Unknown v ? "?" + v.why() : "super";
  }
}
