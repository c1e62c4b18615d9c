package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Value;

/** Conditions that importing a module decides. */
public final class Conditions {
  private Conditions() {}

  /** {@code __name__ == "__main__"}: never true for an import. */
  public static boolean mainGuard(Value condition) {
    return condition instanceof Value.Operator operator
        && operator.symbol().equals("==")
        && operator.operands().stream()
            .anyMatch(o -> o instanceof Value.Name name && name.id().equals("__name__"));
  }

  /** {@code TYPE_CHECKING}: never true when code runs (PEP 484). */
  public static boolean typeChecking(Value condition) {
    return condition instanceof Value.Name name && name.id().equals("TYPE_CHECKING")
        || condition instanceof Value.Member member && member.name().equals("TYPE_CHECKING");
  }
}
