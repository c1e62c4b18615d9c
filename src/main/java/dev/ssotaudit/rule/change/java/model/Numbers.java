package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whole numbers of constant expressions; others are kept as they are written. */
final class Numbers {
  private Numbers() {}

  /** A {@link Long} for an integer literal (JLS 3.10.1), else the text in lower case. */
  static Object parse(String literal) {
    String text = literal.replace("_", "").toLowerCase(Locale.ROOT);
    String digits = text.endsWith("l") ? text.substring(0, text.length() - 1) : text;
    try {
      if (digits.startsWith("0x")) {
        return Long.parseUnsignedLong(digits.substring(2), 16);
      }
      if (digits.startsWith("0b")) {
        return Long.parseUnsignedLong(digits.substring(2), 2);
      }
      return digits.length() > 1 && digits.startsWith("0")
          ? Long.parseUnsignedLong(digits, 8)
          : Long.parseUnsignedLong(digits);
    } catch (NumberFormatException notWhole) {
      return new Constants.Expression(text);
    }
  }

  /** The result for one or two whole numbers; null for anything else. */
  static @Nullable Long compute(String symbol, List<Object> operands) {
    if (operands.isEmpty() || !(operands.get(0) instanceof Long first)) {
      return null;
    }
    if (operands.size() == 1) {
      return switch (symbol) {
        case "neg" -> -first;
        case "pos" -> first;
        case "~" -> ~first;
        default -> null;
      };
    }
    return operands.size() == 2 && operands.get(1) instanceof Long second
        ? compute(symbol, first, second)
        : null;
  }

  private static @Nullable Long compute(String symbol, long a, long b) {
    return switch (symbol) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> b == 0 ? null : a / b;
      case "%" -> b == 0 ? null : a % b;
      case "&" -> a & b;
      case "|" -> a | b;
      case "^" -> a ^ b;
      case "<<" -> a << b;
      case ">>" -> a >> b;
      default -> null;
    };
  }
}
