package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.source.TextLines;

/**
 * INI as Python's {@code configparser} reads it with its defaults: {@code =} or {@code :}, comment
 * lines with {@code #} or {@code ;}, indented lines continue a value; keys keep their case and
 * {@code %(x)s} stays as it stands. The same reader lowers what TOML writes on one line; values
 * over several lines are problems there.
 */
final class IniLowering {
  private final TextLines lines;
  private final ConfigFacts facts;
  private final boolean toml;
  private String section = "";

  private IniLowering(TextLines lines, boolean toml) {
    this.lines = lines;
    this.facts = new ConfigFacts(lines);
    this.toml = toml;
  }

  static FileFacts lower(byte[] bytes, boolean toml) {
    return new IniLowering(TextLines.of(bytes), toml).run();
  }

  private FileFacts run() {
    int number = 1;
    while (number <= lines.count()) {
      number = line(number);
    }
    return facts.build();
  }

  /** Reads what starts on a line; returns the number of the first line after it. */
  private int line(int number) {
    String text = lines.line(number);
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith(";") && !toml) {
      return number + 1;
    }
    if (stripped.startsWith("[")) {
      return section(number, stripped);
    }
    int separator = separator(text);
    if (separator < 0 || text.substring(0, separator).isBlank()) {
      facts.problem(span(number, 0, text.length()), "neither a section, a comment nor a key");
      return number + 1;
    }
    String key = text.substring(0, separator).strip();
    int keyStart = text.indexOf(key);
    int from = separator + 1;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return toml ? tomlValue(number, key, keyStart, from) : iniValue(number, key, keyStart, from);
  }

  private int section(int number, String stripped) {
    int end = stripped.indexOf(']');
    if (end < 0) {
      facts.problem(span(number, 0, lines.line(number).length()), "section without an end");
    } else {
      String name = stripped.substring(stripped.startsWith("[[") && toml ? 2 : 1, end).strip();
      section = toml ? name.replace("\"", "") : name;
    }
    return number + 1;
  }

  private int separator(String text) {
    int equals = text.indexOf('=');
    int colon = toml ? -1 : text.indexOf(':');
    return equals < 0 || colon >= 0 && colon < equals ? colon : equals;
  }

  private int iniValue(int number, String key, int keyStart, int from) {
    StringBuilder value = new StringBuilder(lines.line(number).substring(from).strip());
    int last = number;
    for (int next = number + 1; next <= lines.count(); next++) {
      String text = lines.line(next);
      String stripped = text.strip();
      if (stripped.startsWith("#") || stripped.startsWith(";")) {
        continue;
      }
      if (stripped.isEmpty() || !Character.isWhitespace(text.charAt(0))) {
        break;
      }
      value.append('\n').append(stripped);
      last = next;
    }
    int end = lines.start(last) + lines.line(last).stripTrailing().length();
    int start = lines.start(number) + from;
    add(key, value.toString(), number, keyStart, start, Math.max(start, end));
    return last + 1;
  }

  private int tomlValue(int number, String key, int keyStart, int from) {
    String text = lines.line(number);
    String value = text.substring(from).strip();
    if (value.startsWith("\"\"\"") || value.startsWith("'''")) {
      return skip(number, from + 3, value.substring(0, 3));
    }
    if (value.equals("[") || value.startsWith("[") && value.indexOf(']') < 0) {
      return skip(number, from + 1, "]");
    }
    int length = TomlValue.length(value);
    int start = lines.start(number) + from;
    add(
        key.replace("\"", ""),
        TomlValue.plain(value.substring(0, length)),
        number,
        keyStart,
        start,
        start + length);
    return number + 1;
  }

  private int skip(int number, int from, String end) {
    facts.problem(span(number, 0, lines.line(number).length()), "value over several lines");
    int last = number;
    int at = from;
    while (last < lines.count() && lines.line(last).indexOf(end, at) < 0) {
      last++;
      at = 0;
    }
    return last + 1;
  }

  private void add(String key, String value, int number, int keyStart, int from, int to) {
    int start = lines.start(number) + keyStart;
    String whole = section.isEmpty() ? key : section + "." + key;
    facts.add(whole, value, facts.span(start, start + key.length()), facts.span(from, to));
  }

  private Span span(int number, int from, int to) {
    return facts.span(lines.start(number) + from, lines.start(number) + to);
  }
}
