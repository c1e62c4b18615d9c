package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.rule.OwnerMatch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one owner of a contract.
 *
 * <ul>
 *   <li>worse: it matches nothing at head, or the contract does not name it any more and nothing
 *       else that the contract names for the role owns its code: the role is lost;
 *   <li>better: it matched nothing at base and does at head;
 *   <li>moved: its code is owned under another pattern, or its file was renamed;
 *   <li>introduced: the contract names it at head alone; fixed: at base alone, where it matched
 *       nothing.
 * </ul>
 *
 * @param base null for {@link Trend#INTRODUCED}
 * @param head null where the contract does not name it any more
 * @param lost what it owned at base and no owner of the role owns at head, as base had it
 * @param sites sites that were canonical by this owner's role and are not at head
 */
public record OwnerChange(
    Trend kind,
    @Nullable OwnerMatch base,
    @Nullable OwnerMatch head,
    List<Hop> lost,
    List<SiteChange> sites) {
  /** Copies the lists. */
  public OwnerChange {
    lost = List.copyOf(lost);
    sites = List.copyOf(sites);
  }

  /** The owner at head, or where it is gone that of base. */
  public OwnerMatch owner() {
    return head != null ? head : Objects.requireNonNull(base);
  }
}
