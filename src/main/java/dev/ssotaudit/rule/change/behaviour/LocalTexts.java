package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The locals of a body that are assigned once, and a text: {@code message = f"no {x}"}. */
final class LocalTexts {
  private LocalTexts() {}

  static Map<String, Value> of(List<Statement> body) {
    Map<String, Value> texts = new HashMap<>();
    Set<String> seen = new HashSet<>();
    ValueWalker.walk(
        body,
        value -> {},
        statement -> {
          if (statement instanceof Statement.Assign assign) {
            for (Value target : assign.targets()) {
              if (target instanceof Value.Name name) {
                add(name.id(), assign, seen, texts);
              }
            }
          }
        });
    return texts;
  }

  private static void add(
      String name, Statement.Assign assign, Set<String> seen, Map<String, Value> texts) {
    boolean text = assign.value() instanceof Value.Text || assign.value() instanceof Value.Template;
    if (seen.add(name) && text && assign.operator() == null) {
      texts.put(name, assign.value());
    } else {
      texts.remove(name);
    }
  }
}
