package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.List;
import java.util.Set;

/** Whether a file has a name or text that may mean something altered; most have none. */
final class Mentioning {
  private Mentioning() {}

  static boolean any(List<Statement> body, Altered altered, Set<String> modules) {
    boolean[] found = new boolean[1];
    Statements.walk(
        body,
        (statement, guarded) -> {
          if (found[0]) {
            return;
          }
          if (statement instanceof Statement.Importing importing) {
            String name = importing.imported().name();
            found[0] =
                modules.contains(importing.imported().module())
                    || name != null && !altered.named(name).isEmpty();
          } else if (statement instanceof Statement.Declare declare) {
            declare
                .declaration()
                .decorators()
                .forEach(d -> ValueWalker.walk(d.value(), value -> found[0] |= is(value, altered)));
          } else {
            ValueWalker.walk(
                List.of(statement), value -> found[0] |= is(value, altered), nested -> {});
          }
        });
    return found[0];
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
