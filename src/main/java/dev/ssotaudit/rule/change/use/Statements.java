package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.StatementBodies;
import dev.ssotaudit.rule.change.python.model.Conditions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Walks all statements of a file, those of functions and classes too. */
final class Statements {
  private static final Set<String> PREPARED =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  private Statements() {}

  /** The flag says whether a failing import would be caught, or is never run. */
  static void walk(List<Statement> body, BiConsumer<Statement, Boolean> visitor) {
    walk(body, false, visitor);
  }

  private static void walk(
      List<Statement> body, boolean guarded, BiConsumer<Statement, Boolean> visitor) {
    for (Statement statement : body) {
      visitor.accept(statement, guarded);
      if (statement instanceof Statement.Declare declare) {
        walk(body(declare.declaration()), guarded, visitor);
      } else if (statement instanceof Statement.Try attempt) {
        walk(attempt.body(), guarded || prepared(attempt), visitor);
        attempt.handlers().forEach(handler -> walk(handler.body(), guarded, visitor));
        walk(attempt.otherwise(), guarded, visitor);
        walk(attempt.last(), guarded, visitor);
      } else {
        boolean never =
            statement instanceof Statement.If branch && Conditions.typeChecking(branch.condition());
        for (List<Statement> nested : StatementBodies.of(statement)) {
          walk(nested, guarded || never, visitor);
        }
      }
    }
  }

  static List<Statement> body(Declaration declaration) {
    if (declaration instanceof Declaration.Type type) {
      return type.body();
    }
    List<Statement> body = ((Declaration.Function) declaration).body();
    return body == null ? List.of() : body;
  }

  private static boolean prepared(Statement.Try attempt) {
    for (Statement.Handler handler : attempt.handlers()) {
      boolean any = handler.types().isEmpty();
      if (any || handler.types().stream().anyMatch(Statements::catchesImport)) {
        return true;
      }
    }
    return false;
  }

  private static boolean catchesImport(Value type) {
    if (type instanceof Value.Container tuple) {
      return tuple.entries().stream().anyMatch(entry -> catchesImport(entry.value()));
    }
    String name = Decorators.simpleName(type);
    return name != null && PREPARED.contains(name);
  }

  /** The names that imports of a file bind in place of the imported ones, wherever they stand. */
  static Map<String, String> aliases(List<Statement> body) {
    Map<String, String> aliases = new HashMap<>();
    walk(
        body,
        (statement, guarded) -> {
          if (statement instanceof Statement.Importing importing
              && importing.imported().alias() != null
              && importing.imported().name() != null) {
            aliases.put(importing.imported().alias(), importing.imported().name());
          }
        });
    return aliases;
  }

  /** An import as Python writes it. */
  static String text(Import imported) {
    String module = ".".repeat(imported.level()) + imported.module();
    String alias = imported.alias() == null ? "" : " as " + imported.alias();
    return imported.name() == null
        ? "import " + module + alias
        : "from " + module + " import " + imported.name() + alias;
  }
}
