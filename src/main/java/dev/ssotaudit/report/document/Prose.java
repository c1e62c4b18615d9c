package dev.ssotaudit.report.document;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Turns a sentence into text and code nodes. A renderer escapes what CommonMark knows; what hosts
 * add to it (bare links, mentions, issue numbers, strike-through, formulas, emoji names) has no
 * escape, so such words become code.
 */
final class Prose {
  private Prose() {}

  static void append(String sentence, List<Node> nodes) {
    int from = 0;
    int open = sentence.indexOf('`');
    while (open >= 0) {
      int close = sentence.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      words(sentence.substring(from, open), nodes);
      code(sentence.substring(open + 1, close), nodes);
      from = close + 1;
      open = sentence.indexOf('`', from);
    }
    words(sentence.substring(from), nodes);
  }

  private static void words(String text, List<Node> nodes) {
    int plain = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      String word = text.substring(start, end);
      if (active(word)) {
        text(text.substring(plain, start), nodes);
        code(word, nodes);
        plain = end;
      }
      start = end + 1;
    }
    text(text.substring(plain), nodes);
  }

  private static boolean active(String word) {
    int colon = word.indexOf(':');
    return word.contains("://")
        || word.startsWith("www.")
        || word.indexOf('@') >= 0
        || word.indexOf('#') >= 0
        || word.indexOf('~') >= 0
        || word.indexOf('$') >= 0
        || colon >= 0 && word.indexOf(':', colon + 1) >= 0;
  }

  private static void text(String text, List<Node> nodes) {
    if (!text.isEmpty()) {
      nodes.add(new Text(text));
    }
  }

  private static void code(String text, List<Node> nodes) {
    String inner = text.strip();
    if (!inner.isEmpty()) {
      nodes.add(new Code(inner));
    }
  }
}
