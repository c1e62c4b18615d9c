package dev.ssotaudit.policy;

/** The shape of dotted names. */
final class SymbolSyntax {
  private SymbolSyntax() {}

  /** Whether the text is identifiers joined by dots. */
  static boolean dotted(String text) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !start) {
        start = true;
      } else if (start ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c)) {
        start = false;
      } else {
        return false;
      }
    }
    return !start;
  }
}
