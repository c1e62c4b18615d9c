package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.source.TextLines;

/**
 * {@code .env} files as dotenv libraries read them: an optional {@code export}, single quotes
 * literal, double quotes with escapes, either over several lines; unquoted values end at a {@code
 * #} after a blank. References such as <code>${HOST}</code> stay as they stand.
 */
final class EnvLowering {
  private final TextLines lines;
  private final String text;
  private final ConfigFacts facts;
  private int at;

  private EnvLowering(TextLines lines) {
    this.lines = lines;
    this.text = lines.text();
    this.facts = new ConfigFacts(lines);
  }

  static FileFacts lower(byte[] bytes) {
    return new EnvLowering(TextLines.of(bytes)).run();
  }

  private FileFacts run() {
    while (at < text.length()) {
      int line = lines.lineAt(at);
      int end = lines.start(line) + lines.line(line).length();
      entry(end);
      int last = lines.lineAt(Math.min(at, text.length()));
      at = last < lines.count() ? lines.start(last + 1) : text.length();
    }
    return facts.build();
  }

  private void entry(int end) {
    int start = skipBlanks(at, end);
    at = end;
    if (start == end || text.charAt(start) == '#') {
      return;
    }
    if (text.startsWith("export ", start)) {
      start = skipBlanks(start + 7, end);
    }
    int equals = text.indexOf('=', start);
    String key = equals < 0 || equals >= end ? "" : text.substring(start, equals).strip();
    if (key.isEmpty() || !isName(key)) {
      facts.problem(facts.span(start, end), "neither a comment nor KEY=VALUE");
      return;
    }
    value(key, start, skipBlanks(equals + 1, end), end);
  }

  private void value(String key, int keyStart, int from, int end) {
    char quote = from < end ? text.charAt(from) : ' ';
    String value;
    if (quote == '"' || quote == '\'') {
      int close = close(from, quote);
      if (close < 0) {
        facts.problem(facts.span(from, end), "quote without an end");
        return;
      }
      at = close + 1;
      value = text.substring(from + 1, close);
      value = quote == '"' ? unescape(value) : value;
    } else {
      int stop = from;
      while (stop < end && !comment(stop, from)) {
        stop++;
      }
      value = text.substring(from, stop).stripTrailing();
      at = from + value.length();
    }
    facts.add(key, value, facts.span(keyStart, keyStart + key.length()), facts.span(from, at));
  }

  private boolean comment(int i, int from) {
    return text.charAt(i) == '#' && (i == from || Character.isWhitespace(text.charAt(i - 1)));
  }

  private int close(int open, char quote) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  static String unescape(String quoted) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\' || i + 1 == quoted.length()) {
        plain.append(c);
        continue;
      }
      char next = quoted.charAt(++i);
      switch (next) {
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case '"', '\\', '$', '\'' -> plain.append(next);
        default -> plain.append('\\').append(next);
      }
    }
    return plain.toString();
  }

  private static boolean isName(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
