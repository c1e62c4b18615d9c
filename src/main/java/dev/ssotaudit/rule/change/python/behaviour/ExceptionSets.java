package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.rule.change.behaviour.Escapes;
import dev.ssotaudit.rule.change.behaviour.Raised;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What leaves a function, by type. */
final class ExceptionSets {
  private final Map<String, List<Raised>> byType = new LinkedHashMap<>();
  private final Set<String> called = new HashSet<>();
  private final PythonMeaning meaning;

  ExceptionSets(Declaration.Function function, Scope scope) {
    meaning = new PythonMeaning(scope, function);
    for (Raised raised : Escapes.of(function, meaning)) {
      if (!raised.type().equals(Raised.UNKNOWN)) {
        byType.computeIfAbsent(raised.type(), t -> new ArrayList<>()).add(raised);
      }
    }
    Steps.of(function).forEach(step -> called.add(step.key()));
  }

  Set<String> types() {
    return byType.keySet();
  }

  /** All of a type, in source order. */
  List<Raised> of(String type) {
    return byType.getOrDefault(type, List.of());
  }

  boolean isA(String type, String ancestor) {
    return meaning.isA(type, ancestor);
  }

  /**
   * Whether an exception comes through a public function that the other version calls as well: the
   * change is then told of that function.
   */
  boolean toldElsewhere(Raised raised, ExceptionSets other) {
    String via = raised.via();
    return via != null && raised.open() && (other.calls(via) || !calls(via));
  }

  private boolean calls(String name) {
    return called.stream().anyMatch(key -> key.equals(name) || key.endsWith("." + name));
  }
}
