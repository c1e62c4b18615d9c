package dev.ssotaudit.rule.change.java;

/** What the checks of a field's type share. */
final class FieldTypes {
  private FieldTypes() {}

  /** Whether the type is the same for users who know nothing of new type parameters. */
  static boolean same(FieldPair pair) {
    return pair.types().forward(pair.base().type()).equals(pair.types().known(pair.head().type()));
  }

  static String message(FieldPair pair) {
    return "was " + pair.base().type().show() + " and is " + pair.head().type().show();
  }
}
