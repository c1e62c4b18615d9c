package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.report.model.Status;
import dev.ssotaudit.report.model.Visible;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Inline content: our own words, and audited text that can only be text or code. */
final class Line {
  private static final int LONGEST_CODE = 200;

  private final List<Node> nodes = new ArrayList<>();

  static Line of(String words) {
    return new Line().text(words);
  }

  static Line codeOf(String audited) {
    return new Line().code(audited);
  }

  /** The report's own words. */
  Line text(String words) {
    if (!words.isEmpty()) {
      nodes.add(new Text(words));
    }
    return this;
  }

  /** The report's own words, emphasised. */
  Line strong(String words) {
    StrongEmphasis strong = new StrongEmphasis();
    strong.appendChild(new Text(words));
    nodes.add(strong);
    return this;
  }

  Line status(Status status) {
    return strong(status.words());
  }

  /** A name, place or excerpt of the audited code. */
  Line code(String audited) {
    String safe = Visible.of(Masking.mask(audited)).strip();
    if (safe.isEmpty()) {
      return text("(empty)");
    }
    nodes.add(new Code(safe.length() > LONGEST_CODE ? cut(safe) + "..." : safe));
    return this;
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST_CODE - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_CODE - end);
  }

  /** A sentence that may quote audited code, in back quotes or not. */
  Line prose(String audited) {
    Prose.append(Visible.of(Masking.mask(audited)), nodes);
    return this;
  }

  /** Hands the nodes to their parent. */
  <T extends Node> T into(T parent) {
    nodes.forEach(parent::appendChild);
    return parent;
  }
}
