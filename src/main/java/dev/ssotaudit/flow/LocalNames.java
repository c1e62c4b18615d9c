package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.StatementBodies;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names a function binds itself: parameters, assignments, nested declarations, imports. */
final class LocalNames {
  private final Map<FunctionSymbol, Set<String>> known = new ConcurrentHashMap<>();

  Set<String> of(FunctionSymbol function) {
    Set<String> names = known.get(function);
    if (names == null) {
      names = collect(function);
      known.put(function, names);
    }
    return names;
  }

  private static Set<String> collect(FunctionSymbol function) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : function.parameters()) {
      names.add(parameter.name());
    }
    statements(function.body(), names);
    return names;
  }

  private static void statements(List<Statement> body, Set<String> names) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Assign assign) {
        assign.targets().forEach(target -> target(target, names));
      } else if (statement instanceof Statement.Define define) {
        target(define.target(), names);
      } else if (statement instanceof Statement.Declare declare) {
        names.add(declare.declaration().name());
      } else if (statement instanceof Statement.Importing importing) {
        Import imported = importing.imported();
        if (!imported.wildcard()) {
          names.add(NameScope.boundName(imported));
        }
      }
      StatementBodies.bound(statement).forEach(target -> target(target, names));
      StatementBodies.of(statement).forEach(nested -> statements(nested, names));
    }
  }

  private static void target(Value target, Set<String> names) {
    if (target instanceof Value.Name name) {
      names.add(name.id());
    } else if (target instanceof Value.Container container) {
      container.entries().forEach(entry -> target(entry.value(), names));
    }
  }
}
