package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The local names that are only ever compared: expected values and texts to look for. */
final class TestedNames {
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "in", "not-in", "is", "is-not", "<", ">");

  private final Map<String, Integer> reads = new HashMap<>();
  private final Map<String, Integer> compared = new HashMap<>();

  private TestedNames() {}

  static Set<String> of(List<Statement> body) {
    TestedNames names = new TestedNames();
    ValueWalker.walk(body, names::value, names::statement);
    Set<String> result = new HashSet<>();
    names.compared.forEach(
        (name, count) -> {
          if (count.equals(names.reads.get(name))) {
            result.add(name);
          }
        });
    return result;
  }

  private void value(Value value) {
    if (value instanceof Value.Name name) {
      reads.merge(name.id(), 1, Integer::sum);
    } else if (value instanceof Value.Operator operator
        && COMPARISONS.contains(operator.symbol())) {
      for (Value operand : operator.operands()) {
        if (operand instanceof Value.Name name) {
          compared.merge(name.id(), 1, Integer::sum);
        }
      }
    }
  }

  /** The walker also visits what is assigned to and what a failed assertion says: no reads. */
  private void statement(Statement statement) {
    if (statement instanceof Statement.Assert check && check.message() != null) {
      ValueWalker.walk(check.message(), this::unread);
    } else if (statement instanceof Statement.Raise raise && raise.value() != null) {
      ValueWalker.walk(raise.value(), this::unread);
    }
    if (statement instanceof Statement.Assign assign && assign.operator() == null) {
      for (Value target : assign.targets()) {
        unread(target);
      }
    }
  }

  private void unread(Value value) {
    if (value instanceof Value.Name name) {
      reads.merge(name.id(), -1, Integer::sum);
    }
  }
}
