package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.CloneGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one group of builders that mean the same. Worse is a group that gained a builder,
 * better one that only lost some.
 *
 * @param base null for {@link Trend#INTRODUCED}
 * @param head null for {@link Trend#FIXED}
 * @param joined the builders of head that base did not have in the group
 * @param left the builders of base that head does not have in the group
 */
public record CloneChange(
    Trend kind,
    @Nullable CloneGroup base,
    @Nullable CloneGroup head,
    List<Site> joined,
    List<Site> left) {
  /** Copies the lists. */
  public CloneChange {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  /** The group at head, or where it is gone that of base. */
  public CloneGroup group() {
    return head != null ? head : Objects.requireNonNull(base);
  }
}
