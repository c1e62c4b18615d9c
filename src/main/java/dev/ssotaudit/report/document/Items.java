package dev.ssotaudit.report.document;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A bullet list, tight, with lists below its items. */
final class Items {
  private final BulletList list = new BulletList();

  Items() {
    list.setTight(true);
    list.setMarker("-");
  }

  Items add(Line line) {
    ListItem item = new ListItem();
    item.appendChild(line.into(new Paragraph()));
    list.appendChild(item);
    return this;
  }

  Items add(Line line, Items below) {
    add(line);
    if (!below.isEmpty()) {
      list.getLastChild().appendChild(below.list);
    }
    return this;
  }

  boolean isEmpty() {
    return list.getFirstChild() == null;
  }

  Node node() {
    return list;
  }
}
