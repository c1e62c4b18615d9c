package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Python's {@code str.format} (format string syntax: {@code {}}, {@code {0}}, {@code {name}}). */
final class BraceFormat {
  private BraceFormat() {}

  static List<Sym> fill(Sym.Text format, Sym.Call call) {
    List<Sym> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    String text = format.text();
    int automatic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '{' || c == '}') && i + 1 < text.length() && text.charAt(i + 1) == c) {
        literal.append(c);
        i++;
      } else if (c == '{' && text.indexOf('}', i) > 0) {
        int end = text.indexOf('}', i);
        if (literal.length() > 0) {
          parts.add(new Sym.Text(literal.toString(), format.at()));
          literal.setLength(0);
        }
        String field = field(text.substring(i + 1, end));
        Sym value = value(field.isEmpty() ? Integer.toString(automatic++) : field, call);
        parts.add(value == null ? new Sym.Unknown("no argument", call.at()) : value);
        i = end;
      } else {
        literal.append(c);
      }
    }
    if (literal.length() > 0) {
      parts.add(new Sym.Text(literal.toString(), format.at()));
    }
    return parts;
  }

  /** The argument's name: what stands before conversion, format and access. */
  private static String field(String replacement) {
    int end = 0;
    while (end < replacement.length() && ":!.[".indexOf(replacement.charAt(end)) < 0) {
      end++;
    }
    return replacement.substring(0, end);
  }

  private static @Nullable Sym value(String field, Sym.Call call) {
    boolean number = !field.isEmpty() && field.chars().allMatch(Character::isDigit);
    Sym found =
        number && field.length() < 4
            ? Arguments.positional(call, Integer.parseInt(field))
            : Arguments.named(call, field);
    if (found != null) {
      return found;
    }
    for (Sym.Arg arg : call.args()) {
      if (arg.spread() && arg.name() != null) {
        return new Sym.Index(arg.value(), new Sym.Text(field, call.at()), call.at());
      }
    }
    return null;
  }
}
