package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Checks that every span of a parse result lies inside the file and agrees with its offsets. */
final class Spans {
  private Spans() {}

  static void check(ParseResult result) {
    String text = result.text();
    Deque<Object> open = new ArrayDeque<>();
    open.push(result);
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof Loc loc) {
        check(loc, text);
      } else if (next instanceof List<?> list) {
        list.forEach(open::push);
      } else if (next instanceof Record parent) {
        children(parent, open);
      }
    }
  }

  private static void children(Record parent, Deque<Object> open) {
    for (RecordComponent component : parent.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(parent);
        if (value != null) {
          open.push(value);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.toString(), e);
      }
    }
  }

  private static void check(Loc loc, String text) {
    assertThat(loc.start()).isBetween(0, loc.end());
    assertThat(loc.end()).isLessThanOrEqualTo(text.length());
    assertThat(loc.line()).isBetween(1, loc.endLine());
    assertThat(loc.column() - 1).isEqualTo(loc.start() - lineStart(text, loc.start()));
    assertThat(loc.endColumn() - 1).isEqualTo(loc.end() - lineStart(text, loc.end()));
  }

  private static int lineStart(String text, int offset) {
    for (int i = offset; i > 0; i--) {
      char before = text.charAt(i - 1);
      boolean insideCrLf = before == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (before == '\n' || (before == '\r' && !insideCrLf)) {
        return i;
      }
    }
    return 0;
  }
}
