package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formatting with {@code %}: Python's operator and Java's {@code String.format}. Only the positions
 * matter here, not widths or types.
 */
final class PercentFormat {
  private PercentFormat() {}

  /** Python's {@code text % operand}; a tuple gives the arguments, a mapping the named ones. */
  static Sym of(Sym.Text format, Sym operand, At at) {
    Sym bare = operand.bare();
    if (bare instanceof Sym.Container c && c.kind() == Value.ContainerKind.TUPLE) {
      return fill(format, c.items().stream().map(Sym.Item::value).toList(), null, at);
    }
    return fill(format, List.of(operand), operand, at);
  }

  /** Fills the holes of a format in order; named ones ({@code %(x)s}) read from the mapping. */
  static Sym fill(Sym.Text format, List<Sym> arguments, @Nullable Sym mapping, At at) {
    String text = format.text();
    List<Sym> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int argument = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '%' || i + 1 >= text.length()) {
        literal.append(c);
        i++;
        continue;
      }
      int end = conversionEnd(text, i + 1);
      char conversion = text.charAt(end);
      if (conversion == '%') {
        literal.append('%');
      } else if (conversion == 'n' && end == i + 1) {
        literal.append('\n');
      } else {
        flush(parts, literal, format.at());
        String name = name(text, i + 1);
        if (name != null && mapping != null) {
          parts.add(new Sym.Index(mapping, new Sym.Text(name, at), at));
        } else {
          int position = position(text, i + 1);
          int index = position > 0 ? position - 1 : argument++;
          parts.add(
              index < arguments.size() ? arguments.get(index) : new Sym.Unknown("no argument", at));
        }
      }
      i = end + 1;
    }
    flush(parts, literal, format.at());
    return new Sym.Template(parts, "format", at);
  }

  private static int conversionEnd(String text, int from) {
    int i = from;
    if (i < text.length() && text.charAt(i) == '(') {
      int close = text.indexOf(')', i);
      i = close < 0 ? i : close + 1;
    }
    while (i < text.length() - 1 && !Character.isLetter(text.charAt(i)) && text.charAt(i) != '%') {
      i++;
    }
    return Math.min(i, text.length() - 1);
  }

  private static @Nullable String name(String text, int from) {
    if (text.charAt(from) != '(') {
      return null;
    }
    int close = text.indexOf(')', from);
    return close < 0 ? null : text.substring(from + 1, close);
  }

  private static int position(String text, int from) {
    int i = from;
    int number = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i)) && number < 1000) {
      number = number * 10 + (text.charAt(i) - '0');
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '$' ? number : 0;
  }

  private static void flush(List<Sym> parts, StringBuilder literal, At at) {
    if (literal.length() > 0) {
      parts.add(new Sym.Text(literal.toString(), at));
      literal.setLength(0);
    }
  }
}
