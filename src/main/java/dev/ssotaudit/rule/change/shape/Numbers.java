package dev.ssotaudit.rule.change.shape;

import java.math.BigInteger;
import java.util.Locale;

/** One spelling for each number. */
final class Numbers {
  private Numbers() {}

  /** The number as decimal text; what is no plain number stays as written. */
  static String canonical(String written) {
    String text = written.replace("_", "").toLowerCase(Locale.ROOT);
    try {
      if (text.startsWith("0x")) {
        return new BigInteger(text.substring(2), 16).toString();
      } else if (text.startsWith("0o")) {
        return new BigInteger(text.substring(2), 8).toString();
      } else if (text.startsWith("0b")) {
        return new BigInteger(text.substring(2), 2).toString();
      } else if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0) {
        return Double.toString(Double.parseDouble(text));
      }
      return new BigInteger(text).toString();
    } catch (NumberFormatException other) {
      return text;
    }
  }
}
