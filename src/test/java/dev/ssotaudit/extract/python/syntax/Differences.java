package dev.ssotaudit.extract.python.syntax;

/** Where two dumps part. */
final class Differences {
  private Differences() {}

  /** The first difference with some text around it, or nothing. */
  static String first(String expected, String actual) {
    if (expected.equals(actual)) {
      return "";
    }
    int i = 0;
    int limit = Math.min(expected.length(), actual.length());
    while (i < limit && expected.charAt(i) == actual.charAt(i)) {
      i++;
    }
    return "expected …" + around(expected, i) + "… but got …" + around(actual, i) + "…";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 100));
  }
}
