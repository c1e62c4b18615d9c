package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a file has a name or text that may mean something altered; most have none. */
final class Mentioning {
  private final Altered altered;
  private final Set<String> modules;
  private boolean found;

  private Mentioning(Altered altered, Set<String> modules) {
    this.altered = altered;
    this.modules = modules;
  }

  static boolean any(List<Statement> body, Altered altered, Set<String> modules) {
    Mentioning mentioning = new Mentioning(altered, modules);
    mentioning.body(body);
    return mentioning.found;
  }

  private void body(@Nullable List<Statement> body) {
    if (body != null && !found) {
      ValueWalker.walk(body, this::value, this::statement);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Importing importing) {
      String name = importing.imported().name();
      found |=
          modules.contains(importing.imported().module())
              || name != null && !altered.named(name).isEmpty();
    } else if (statement instanceof Statement.Declare declare) {
      declare
          .declaration()
          .decorators()
          .forEach(decorator -> ValueWalker.walk(decorator.value(), this::value));
      if (declare.declaration() instanceof Declaration.Function function) {
        body(function.body());
      } else if (declare.declaration() instanceof Declaration.Type type) {
        body(type.body());
      }
    }
  }

  private void value(Value value) {
    found = found || is(value, altered);
  }

  private static boolean is(Value value, Altered altered) {
    if (value instanceof Value.Name name) {
      return !altered.named(name.id()).isEmpty();
    } else if (value instanceof Value.Member member) {
      return !altered.named(member.name()).isEmpty();
    } else if (value instanceof Value.Text text) {
      String whole = text.text();
      return !altered.named(whole.substring(whole.lastIndexOf('.') + 1)).isEmpty();
    }
    return false;
  }
}
