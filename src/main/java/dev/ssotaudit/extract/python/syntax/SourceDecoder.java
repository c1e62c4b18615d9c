package dev.ssotaudit.extract.python.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes of a Python file to text, by byte order mark or encoding declaration (PEP 263). */
final class SourceDecoder {
  /**
   * Decoded text.
   *
   * @param text without a byte order mark; bytes that could not be decoded are U+FFFD
   * @param problem what went wrong, or null
   * @param problemAt the offset in {@code text} that {@code problem} is about
   */
  record Decoded(String text, @Nullable String problem, int problemAt) {}

  private SourceDecoder() {}

  static Decoded decode(byte[] bytes) {
    int bom = hasBom(bytes) ? 3 : 0;
    String declared = declaration(bytes, bom);
    Charset charset = StandardCharsets.UTF_8;
    String problem = null;
    if (declared != null && bom == 0) {
      Charset named = charset(declared);
      charset = named == null ? charset : named;
      problem = named == null ? "unknown encoding" : null;
    }
    String text = new String(bytes, bom, bytes.length - bom, charset);
    int replaced = problem == null ? text.indexOf('\ufffd') : -1;
    if (replaced >= 0 && !isValid(bytes, bom, charset)) {
      return new Decoded(text, "bytes are not valid " + charset.name(), replaced);
    }
    return new Decoded(text, problem, 0);
  }

  private static boolean hasBom(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
  }

  private static boolean isValid(byte[] bytes, int from, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The encoding named in a comment on the first line, or on the second below a blank first. */
  private static @Nullable String declaration(byte[] bytes, int from) {
    int lineStart = from;
    for (int line = 0; line < 2; line++) {
      int i = lineStart;
      while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
        i++;
      }
      int end = i;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      if (i < end && bytes[i] != '#') {
        return null;
      }
      String name = coding(new String(bytes, i, end - i, StandardCharsets.ISO_8859_1));
      if (name != null) {
        return name;
      }
      boolean crlf = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      lineStart = Math.min(bytes.length, crlf ? end + 2 : end + 1);
    }
    return null;
  }

  /** The name behind {@code coding:} or {@code coding=} in a comment. */
  private static @Nullable String coding(String comment) {
    int at = comment.indexOf("coding");
    while (at >= 0) {
      int i = at + 6;
      if (i < comment.length() && (comment.charAt(i) == ':' || comment.charAt(i) == '=')) {
        i++;
        while (i < comment.length() && (comment.charAt(i) == ' ' || comment.charAt(i) == '\t')) {
          i++;
        }
        int end = i;
        while (end < comment.length() && isNameChar(comment.charAt(end))) {
          end++;
        }
        if (end > i) {
          return comment.substring(i, end);
        }
      }
      at = comment.indexOf("coding", at + 6);
    }
    return null;
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  private static @Nullable Charset charset(String declared) {
    String name = declared.toLowerCase(Locale.ROOT).replace('_', '-');
    if (name.equals("utf-8") || name.startsWith("utf-8-") || name.equals("utf8")) {
      return StandardCharsets.UTF_8;
    }
    if (name.equals("latin-1") || name.startsWith("latin-1-") || name.startsWith("iso-latin-1")) {
      return StandardCharsets.ISO_8859_1;
    }
    try {
      return name.startsWith("utf-16") || name.startsWith("utf-32") ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
