package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.fact.Span;
import org.jspecify.annotations.Nullable;

/** Where the nodes of a tree stand in the file. */
final class Places {
  private final String text;
  private final @Nullable Span fixed;

  private Places(String text, @Nullable Span fixed) {
    this.text = text;
    this.fixed = fixed;
  }

  /** Of a tree whose locations refer to {@code text}, the file's. */
  static Places in(String text) {
    return new Places(text, null);
  }

  /** Of a tree parsed from a literal of the file: every node stands where the literal does. */
  static Places all(Span span) {
    return new Places("", span);
  }

  Span of(Loc loc) {
    return fixed != null
        ? fixed
        : new Span(loc.line(), loc.column(), loc.endLine(), loc.endColumn());
  }

  /** From the start of one node to the end of another. */
  Span of(Loc first, Loc last) {
    return of(first).to(of(last));
  }

  /** The name a node ends with, such as an attribute's. */
  Span lastName(Loc loc, String name) {
    if (fixed != null) {
      return fixed;
    }
    int length =
        text.startsWith(name, loc.end() - name.length()) ? name.length() : writtenLength(loc);
    return new Span(loc.endLine(), loc.endColumn() - length, loc.endLine(), loc.endColumn());
  }

  /** The span of a definition whose first decorator's expression stands at {@code decorator}. */
  Span decorated(Loc decorator, Loc definition) {
    Span whole = of(decorator, definition);
    int at = decorator.start() - 1;
    while (fixed == null && at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
      at--;
    }
    if (fixed != null || at < 0 || text.charAt(at) != '@') {
      return whole;
    }
    int column = whole.column() - (decorator.start() - at);
    return new Span(whole.line(), column, whole.endLine(), whole.endColumn());
  }

  /** NFKC may shorten or lengthen a name (PEP 3131), so its written length is read off the text. */
  private int writtenLength(Loc loc) {
    int start = loc.end();
    while (start > loc.start() && Character.isUnicodeIdentifierPart(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return loc.end() - start;
  }
}
