package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The local names that are only ever compared: expected values and texts to look for. */
final class TestedNames {
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "in", "not-in", "is", "is-not", "<", ">");

  private final Map<String, Integer> reads = new HashMap<>();
  private final Map<String, Integer> compared = new HashMap<>();

  private TestedNames() {}

  /** The local names that are only told to people: in exceptions and in logs. */
  static Set<String> told(List<Statement> body) {
    TestedNames names = new TestedNames();
    ValueWalker.walk(body, names::mention, names::message);
    return names.only();
  }

  private void mention(Value value) {
    if (value instanceof Value.Name name) {
      reads.merge(name.id(), 1, Integer::sum);
    } else if (value instanceof Value.Call call && logs(call)) {
      call.arguments().forEach(argument -> tell(argument.value()));
    }
  }

  private void message(Statement statement) {
    assigned(statement);
    if (statement instanceof Statement.Raise raise && raise.value() != null) {
      tell(raise.value());
    }
  }

  private void tell(Value value) {
    ValueWalker.walk(
        value,
        inner -> {
          if (inner instanceof Value.Name name) {
            compared.merge(name.id(), 1, Integer::sum);
          }
        });
  }

  private static final Set<String> LEVELS =
      Set.of("trace", "debug", "info", "warn", "warning", "error", "exception", "severe");

  private static boolean logs(Value.Call call) {
    return call.callee() instanceof Value.Member member
        && LEVELS.contains(member.name())
        && member.base() instanceof Value.Name base
        && base.id().toLowerCase(Locale.ROOT).startsWith("log");
  }

  static Set<String> of(List<Statement> body) {
    TestedNames names = new TestedNames();
    ValueWalker.walk(body, names::value, names::statement);
    return names.only();
  }

  private Set<String> only() {
    Set<String> result = new HashSet<>();
    compared.forEach(
        (name, count) -> {
          if (count.equals(reads.get(name))) {
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

  /** The walker also visits what a failed assertion says and what is assigned to: no reads. */
  private void statement(Statement statement) {
    if (statement instanceof Statement.Assert check && check.message() != null) {
      ValueWalker.walk(check.message(), this::unread);
    } else if (statement instanceof Statement.Raise raise && raise.value() != null) {
      ValueWalker.walk(raise.value(), this::unread);
    }
    assigned(statement);
  }

  private void assigned(Statement statement) {
    if (statement instanceof Statement.Assign assign && assign.operator() == null) {
      for (Value target : assign.targets()) {
        unread(target);
      }
    } else if (statement instanceof Statement.Define define
        && define.target() instanceof Value.Name name) {
      reads.merge(name.id(), -1, Integer::sum);
    }
  }

  private void unread(Value value) {
    if (value instanceof Value.Name name) {
      reads.merge(name.id(), -1, Integer::sum);
    }
  }
}
