package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the findings of two audits: by fingerprint, then by the site they are about, then by
 * what they say of a file that was renamed.
 */
final class FindingDiff {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt(finding -> finding.span().line())
          .thenComparingInt(finding -> finding.span().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint);

  private final Renames renames;
  private final Unread unread;
  private final Map<String, String> siteAtHead = new HashMap<>();

  FindingDiff(List<SiteChange> sites, Map<String, String> renames, Set<String> notAssessed) {
    this.renames = new Renames(renames);
    this.unread = new Unread(renames, notAssessed);
    for (SiteChange change : sites) {
      if (change.base() != null && change.head() != null) {
        siteAtHead.put(change.base().fingerprint(), change.head().fingerprint());
      }
    }
  }

  List<FindingChange> of(List<Finding> base, List<Finding> head) {
    Pairing<Finding> pairing =
        new Pairing<>(base.stream().sorted(ORDER).toList(), head.stream().sorted(ORDER).toList());
    pairing.by(this::aboutAtHead, FindingDiff::about);
    pairing.by(Finding::fingerprint, Finding::fingerprint);
    pairing.by(
        f -> f.rule() + "\n" + renames.of(f.path()) + "\n" + f.message(),
        f -> f.rule() + "\n" + f.path() + "\n" + f.message());
    List<FindingChange> changes = new ArrayList<>();
    pairing.pairs(
        (before, after) -> changes.add(new FindingChange(kind(before, after), before, after)));
    for (Finding finding : pairing.gone()) {
      if (!unread.atHead(finding.path())) {
        changes.add(new FindingChange(Trend.FIXED, finding, null));
      }
    }
    for (Finding finding : pairing.fresh()) {
      if (!unread.atBase(finding.path())) {
        changes.add(new FindingChange(Trend.INTRODUCED, null, finding));
      }
    }
    changes.sort(
        Comparator.comparing(FindingChange::finding, ORDER)
            .thenComparing(change -> change.head() == null));
    return changes;
  }

  /** The rule and the site; a finding about no site stands for itself. */
  private static String about(Finding finding) {
    return finding.site() == null ? finding.fingerprint() : finding.rule() + "\n" + finding.site();
  }

  private String aboutAtHead(Finding finding) {
    String site = finding.site();
    return site == null
        ? finding.fingerprint()
        : finding.rule() + "\n" + siteAtHead.getOrDefault(site, site);
  }

  private static Trend kind(Finding base, Finding head) {
    // Severity counts down: an error is the first.
    int worse = base.severity().compareTo(head.severity());
    if (worse == 0) {
      worse = Boolean.compare(head.gated(), base.gated());
    }
    if (worse != 0) {
      return worse > 0 ? Trend.WORSE : Trend.BETTER;
    }
    return base.path().equals(head.path()) ? Trend.UNCHANGED : Trend.MOVED;
  }
}
