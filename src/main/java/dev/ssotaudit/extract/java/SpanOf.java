package dev.ssotaudit.extract.java;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.ssotaudit.fact.Span;

/**
 * Spans of syntax nodes. JavaParser counts lines and columns from 1 in UTF-16 units, a tab as one
 * column and CRLF as one line end, and its end is the last character; ours is the one after it.
 */
final class SpanOf {
  private SpanOf() {}

  /** The node's span; of a node that JavaParser made up, its nearest placed ancestor's. */
  static Span node(Node node) {
    for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
      Range range = at.getRange().orElse(null);
      if (range != null) {
        return range(range);
      }
    }
    return Span.START;
  }

  static Span range(Range range) {
    return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  /** The node's last {@code length} characters, all on one line: a name at the end of an access. */
  static Span ending(Node node, int length) {
    Span span = node(node);
    return new Span(span.endLine(), span.endColumn() - length, span.endLine(), span.endColumn());
  }

  /** The node without a closing semicolon and the blanks before it. */
  static Span withoutSemicolon(Node node) {
    JavaToken token = node.getTokenRange().map(tokens -> tokens.getEnd()).orElse(null);
    while (token != null && (token.getCategory().isWhitespaceOrComment() || isSemicolon(token))) {
      token = token.getPreviousToken().orElse(null);
    }
    Span span = node(node);
    return token == null ? span : span.to(token.getRange().map(SpanOf::range).orElse(span));
  }

  /** The node's first token that reads {@code text}, else the whole node. */
  static Span token(Node node, String text) {
    if (node.getTokenRange().isPresent()) {
      for (JavaToken token : node.getTokenRange().get()) {
        if (token.getText().equals(text)) {
          return token.getRange().map(SpanOf::range).orElseGet(() -> node(node));
        }
      }
    }
    return node(node);
  }

  private static boolean isSemicolon(JavaToken token) {
    return token.getText().equals(";");
  }
}
