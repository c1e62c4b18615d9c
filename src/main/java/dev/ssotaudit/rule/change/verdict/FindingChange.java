package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding. Worse is a finding of higher severity, or one that the gate looks at
 * and did not before.
 *
 * @param base null for {@link Trend#INTRODUCED}
 * @param head null for {@link Trend#FIXED}
 */
public record FindingChange(Trend kind, @Nullable Finding base, @Nullable Finding head) {
  /** The finding at head, or where it is gone that of base. */
  public Finding finding() {
    return head != null ? head : Objects.requireNonNull(base);
  }
}
