package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of literals (JLS 15.8.1) and of arithmetic on primitives (JLS 5.6). */
final class Literals {
  private static final List<String> WIDEST_FIRST = List.of("double", "float", "long");

  private Literals() {}

  static @Nullable TypeUse type(Value.Literal literal) {
    return switch (literal.kind()) {
      case NULL -> Typing.NULL;
      case BOOLEAN -> new TypeUse.Basic("boolean");
      case CHARACTER -> new TypeUse.Basic("char");
      case NUMBER -> new TypeUse.Basic(number(literal.text().toLowerCase(Locale.ROOT)));
      default -> null;
    };
  }

  private static String number(String text) {
    boolean hexadecimal = text.startsWith("0x");
    if (text.endsWith("l")) {
      return "long";
    } else if (hexadecimal && text.indexOf('p') < 0 || text.startsWith("0b")) {
      return "int";
    } else if (text.endsWith("f")) {
      return "float";
    }
    boolean fraction = text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.endsWith("d");
    return fraction || hexadecimal ? "double" : "int";
  }

  /** The type of an operation on primitives; null if one operand is none. */
  static @Nullable TypeUse promoted(List<@Nullable TypeUse> operands) {
    boolean flags = true;
    for (TypeUse operand : operands) {
      if (!(operand instanceof TypeUse.Basic)) {
        return null;
      }
      flags &= operand.equals(new TypeUse.Basic("boolean"));
    }
    if (flags) {
      return new TypeUse.Basic("boolean");
    }
    for (String wide : WIDEST_FIRST) {
      if (operands.contains(new TypeUse.Basic(wide))) {
        return new TypeUse.Basic(wide);
      }
    }
    return new TypeUse.Basic("int");
  }
}
