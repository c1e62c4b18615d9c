package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import org.jspecify.annotations.Nullable;

/**
 * What became of one site. At least one of the two is there.
 *
 * @param base null for {@link Trend#INTRODUCED}
 * @param head null where the site is gone
 * @param hop the first step of the value's way that is not as it was, as head has it; null where
 *     the verdict is the same or no step differs
 */
public record SiteChange(Trend kind, @Nullable Site base, @Nullable Site head, @Nullable Hop hop) {
  /** Fails unless there is a site. */
  public SiteChange {
    if (base == null && head == null) {
      throw new IllegalArgumentException("neither base nor head");
    }
  }

  /** The site at head, or where it is gone that of base. */
  public Site site() {
    return head != null ? head : java.util.Objects.requireNonNull(base);
  }

  /** Whether the change did harm here: a new bad site, or one that became worse. */
  public boolean harm() {
    return kind == Trend.WORSE || kind == Trend.INTRODUCED && SiteOrder.bad(site());
  }

  /**
   * Whether the change mended something: a bad site that is gone or good, or one that is better.
   */
  public boolean repair() {
    return kind == Trend.BETTER || kind == Trend.FIXED && base != null && SiteOrder.bad(base);
  }

  /** Whether it stands at head where it did not at base: in another file or function. */
  public boolean moved() {
    return base != null
        && head != null
        && !(base.path().equals(head.path()) && base.enclosing().equals(head.enclosing()));
  }

  /** Whether the site's own code is another, and not only what it uses. */
  public boolean edited() {
    return base != null
        && head != null
        && !base.fingerprint().equals(head.fingerprint())
        && !base.moveFingerprint().equals(head.moveFingerprint());
  }
}
