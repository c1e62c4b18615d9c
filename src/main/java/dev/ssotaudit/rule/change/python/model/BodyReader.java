package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the body of a module or class binds when it runs. */
final class BodyReader {
  private final MemberTable table = new MemberTable();
  private final List<Import> wildcards = new ArrayList<>();

  /** The names, in the order of their first binding. */
  Map<String, Member> read(List<Statement> body) {
    statements(body, false);
    return table.members();
  }

  List<Import> wildcards() {
    return wildcards;
  }

  private void statements(List<Statement> body, boolean alternative) {
    for (Statement statement : body) {
      statement(statement, alternative);
    }
  }

  private void statement(Statement statement, boolean alternative) {
    if (statement instanceof Statement.Declare declare) {
      declare(declare.declaration(), alternative);
    } else if (statement instanceof Statement.Importing importing) {
      importing(importing, alternative);
    } else if (statement instanceof Statement.Assign assign) {
      for (Value target : assign.targets()) {
        target(target, assign.operator() != null || alternative, assign);
      }
    } else if (statement instanceof Statement.Define define) {
      if (define.target() instanceof Value.Name name) {
        table.variable(name.id(), define.type(), define.value(), alternative, define.span());
      }
    } else if (statement instanceof Statement.Delete delete) {
      delete.targets().forEach(this::delete);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      growth(evaluate.value(), evaluate);
    } else {
      nested(statement, alternative);
    }
  }

  private void nested(Statement statement, boolean alternative) {
    if (statement instanceof Statement.If branch) {
      if (!Conditions.mainGuard(branch.condition())) {
        statements(branch.then(), alternative);
        statements(branch.otherwise(), true);
      }
    } else if (statement instanceof Statement.Try attempt) {
      statements(attempt.body(), alternative);
      attempt.handlers().forEach(handler -> statements(handler.body(), true));
      statements(attempt.otherwise(), alternative);
      statements(attempt.last(), alternative);
    } else if (statement instanceof Statement.With with) {
      statements(with.body(), alternative);
    } else if (statement instanceof Statement.Loop loop) {
      statements(loop.body(), true);
    }
  }

  private void declare(Declaration declaration, boolean alternative) {
    if (declaration instanceof Declaration.Function function) {
      table.function(function, alternative);
    } else if (declaration instanceof Declaration.Type type) {
      BodyReader inner = new BodyReader();
      Map<String, Member> members = inner.read(type.body());
      table.put(
          new Member.OfClass(type.name(), type, members, InstanceAttributes.of(type, members)),
          alternative);
    }
  }

  private void importing(Statement.Importing importing, boolean alternative) {
    Import imported = importing.imported();
    if (imported.wildcard()) {
      wildcards.add(imported);
      return;
    }
    String name = imported.alias() != null ? imported.alias() : imported.name();
    if (name == null) {
      int dot = imported.module().indexOf('.');
      name = dot < 0 ? imported.module() : imported.module().substring(0, dot);
    }
    table.put(new Member.OfImport(name, imported, importing.span()), alternative);
  }

  private void target(Value target, boolean more, Statement.Assign assign) {
    if (target instanceof Value.Name name) {
      table.variable(name.id(), null, assign.value(), more, assign.span());
    } else if (target instanceof Value.Container tuple) {
      tuple.entries().forEach(entry -> target(entry.value(), more, assign));
    }
  }

  private void delete(Value target) {
    if (target instanceof Value.Name name) {
      table.remove(name.id());
    }
  }

  /** {@code names.append(x)} and {@code names.extend(xs)} are part of what a list holds. */
  private void growth(Value value, Statement.Evaluate statement) {
    if (value instanceof Value.Call call
        && call.callee() instanceof Value.Member member
        && member.base() instanceof Value.Name name
        && name.id().equals("__all__")
        && table.members().get(name.id()) instanceof Member.OfAttribute) {
      for (Argument argument : call.arguments()) {
        table.variable(name.id(), null, argument.value(), true, statement.span());
      }
    }
  }
}
