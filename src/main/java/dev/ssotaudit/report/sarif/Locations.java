package dev.ssotaudit.report.sarif;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.report.json.JsonOut;
import java.nio.charset.StandardCharsets;

/** Places (sections 3.28 to 3.30). */
final class Locations {
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private Locations() {}

  static void physical(String path, Span span, JsonOut json) {
    json.object("physicalLocation");
    artifact(path, json);
    json.object("region")
        .number("startLine", span.line())
        .number("startColumn", span.column())
        .number("endLine", span.endLine())
        .number("endColumn", span.endColumn())
        .end()
        .end();
  }

  static void artifact(String path, JsonOut json) {
    json.object("artifactLocation");
    if (path.startsWith("/")) {
      json.id("uri", "file://" + uri(path));
    } else {
      json.id("uri", uri(path)).id("uriBaseId", "ROOT");
    }
    json.end();
  }

  static void logical(String symbol, JsonOut json) {
    json.array("logicalLocations").object().text("fullyQualifiedName", symbol).end().endArray();
  }

  static void message(String text, JsonOut json) {
    json.object("message").text("text", text).end();
  }

  /** A relative reference (RFC 3986); a colon in it would read as a scheme. */
  static String uri(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (letter || c < 0x80 && UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }
}
