package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.model.SourceType;
import org.jspecify.annotations.Nullable;

/** A type is gone, or users can no longer name it (JLS 13.4.3). */
final class TypeRemoved {
  private TypeRemoved() {}

  /** The change; {@code head} is the type that users can no longer name, or null. */
  static Impact of(SourceType base, @Nullable SourceType head) {
    return new Impact(
        base.name(),
        new Change(
            JavaChangeKind.TYPE_REMOVED,
            base.name(),
            base.path(),
            head == null ? null : head.path(),
            base.line(),
            head == null ? 0 : head.line(),
            head == null ? "was removed" : "is no longer public"));
  }
}
