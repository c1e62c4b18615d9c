package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Changes of members. One that the platform declares is placed at the type that inherits it. */
final class MemberImpact {
  private MemberImpact() {}

  static Impact of(
      TypePair types, Member base, @Nullable Member head, JavaChangeKind kind, String message) {
    return new Impact(
        types.base().name(),
        new Change(
            kind,
            base.symbol(),
            path(base, types.base()),
            head == null ? null : path(head, types.head()),
            line(base, types.base()),
            head == null ? 0 : line(head, types.head()),
            message));
  }

  private static @Nullable String path(Member member, SourceType type) {
    return member.path() == null ? type.path() : member.path();
  }

  private static int line(Member member, SourceType type) {
    return member.path() == null ? type.line() : member.line();
  }
}
