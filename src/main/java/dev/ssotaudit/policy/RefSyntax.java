package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Ref;
import org.jspecify.annotations.Nullable;

/** Reads references as {@link Ref} documents them. */
final class RefSyntax {
  static final String FORMS =
      "write receiver, \"0\", \"0 url\", url, .jdbcUrl or \"*\" (see docs/catalogue-format.md)";

  private RefSyntax() {}

  /** The reference, or null where the text is none. */
  static @Nullable Ref parse(String text) {
    if (text.equals("receiver")) {
      return new Ref(Ref.Kind.RECEIVER, -1, null);
    }
    if (text.equals("*")) {
      return new Ref(Ref.Kind.ANY_ARGUMENT, -1, null);
    }
    if (text.startsWith(".")) {
      return properties(text.substring(1))
          ? new Ref(Ref.Kind.PROPERTY, -1, text.substring(1))
          : null;
    }
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    if (space < 0 && name(first, 0, first.length(), false)) {
      return new Ref(Ref.Kind.ARGUMENT, -1, first);
    }
    int position = position(first);
    if (position < 0) {
      return null;
    }
    if (space < 0) {
      return new Ref(Ref.Kind.ARGUMENT, position, null);
    }
    String keyword = text.substring(space + 1);
    return name(keyword, 0, keyword.length(), false)
        ? new Ref(Ref.Kind.ARGUMENT, position, keyword)
        : null;
  }

  private static int position(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return digits.isEmpty() || digits.length() > 2 ? -1 : value;
  }

  private static boolean properties(String text) {
    int start = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
      if (!name(text, start, dot, true)) {
        return false;
      }
      start = dot + 1;
    }
    return name(text, start, text.length(), true);
  }

  private static boolean name(String text, int start, int end, boolean hyphens) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      boolean inner = c >= '0' && c <= '9' || hyphens && c == '-';
      if (!letter && (i == start || !inner)) {
        return false;
      }
    }
    return end > start;
  }
}
