package dev.ssotaudit.rule.change.java;

/** What the checks of a method's return type share. */
final class ReturnTypes {
  private ReturnTypes() {}

  /** Whether the type is the same for users who know nothing of new type parameters. */
  static boolean same(ExecutablePair pair) {
    return pair.forward(pair.base().returns()).equals(pair.known(pair.head().returns()));
  }

  static String message(ExecutablePair pair) {
    return "returned "
        + pair.base().returns().show()
        + " and returns "
        + pair.head().returns().show();
  }
}
