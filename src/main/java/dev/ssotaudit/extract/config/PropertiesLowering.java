package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.source.TextLines;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * {@code .properties} as {@link java.util.Properties#load(java.io.Reader)} defines it. The bytes
 * are UTF-8, or ISO 8859-1 if they are not well-formed UTF-8. {@code #---} starts a new document
 * (Spring Boot 2.4).
 */
final class PropertiesLowering {
  private final String text;
  private final ConfigFacts facts;
  private int at;

  private PropertiesLowering(TextLines lines) {
    this.text = lines.text();
    this.facts = new ConfigFacts(lines);
  }

  static FileFacts lower(byte[] bytes) {
    return new PropertiesLowering(TextLines.of(decode(bytes))).run();
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private FileFacts run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (blank(c) || lineEnd(c)) {
        at++;
      } else if (c == '#' || c == '!') {
        comment();
      } else {
        setting();
      }
    }
    return facts.build();
  }

  private void comment() {
    int start = at;
    while (at < text.length() && !lineEnd(text.charAt(at))) {
      at++;
    }
    if (text.substring(start + 1, at).stripTrailing().equals("---")) {
      facts.endDocument();
    }
  }

  private void setting() {
    int keyStart = at;
    String key = piece(true);
    int keyEnd = at;
    skipSeparator();
    int valueStart = Math.min(at, text.length());
    String value = piece(false);
    facts.add(key, value, facts.span(keyStart, keyEnd), facts.span(valueStart, at));
  }

  private void skipSeparator() {
    skipBlanks();
    if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
      at++;
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (at < text.length()) {
      if (blank(text.charAt(at))) {
        at++;
      } else if (!joined()) {
        return;
      }
    }
  }

  private String piece(boolean key) {
    StringBuilder piece = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (lineEnd(c) || key && (blank(c) || c == '=' || c == ':')) {
        break;
      }
      if (c != '\\') {
        piece.append(c);
        at++;
      } else if (!joined()) {
        piece.append(escape());
      }
    }
    return piece.toString();
  }

  /** Steps over a backslash at a line's end and the next line's indentation, if here is one. */
  private boolean joined() {
    if (text.charAt(at) != '\\' || at + 1 < text.length() && !lineEnd(text.charAt(at + 1))) {
      return false;
    }
    at += text.startsWith("\r\n", at + 1) ? 3 : 2;
    at = Math.min(at, text.length());
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return true;
  }

  private String escape() {
    char c = text.charAt(at + 1);
    if (c == 'u') {
      return unicode();
    }
    at += 2;
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'f' -> "\f";
      default -> String.valueOf(c);
    };
  }

  private String unicode() {
    int end = Math.min(at + 6, text.length());
    try {
      int code = Integer.parseInt(text.substring(at + 2, end), 16);
      if (end == at + 6 && code >= 0) {
        at = end;
        return String.valueOf((char) code);
      }
    } catch (NumberFormatException e) {
      // Reported below, as Properties.load would refuse the file.
    }
    facts.problem(facts.span(at, end), "malformed \\uXXXX escape");
    at += 2;
    return "u";
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
