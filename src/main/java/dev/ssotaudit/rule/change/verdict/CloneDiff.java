package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.CloneGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the clone groups of two audits: by meaning (template and settings), then by the first
 * builder that both have.
 */
final class CloneDiff {
  private final Map<String, String> siteAtHead = new HashMap<>();
  private final Set<String> moved = new HashSet<>();

  CloneDiff(List<SiteChange> sites) {
    for (SiteChange change : sites) {
      if (change.base() != null && change.head() != null) {
        siteAtHead.put(change.base().fingerprint(), change.head().fingerprint());
        if (change.moved()) {
          moved.add(change.head().fingerprint());
        }
      }
    }
  }

  List<CloneChange> of(List<CloneGroup> base, List<CloneGroup> head) {
    Pairing<CloneGroup> pairing = new Pairing<>(base, head);
    pairing.by(CloneDiff::meaning, CloneDiff::meaning);
    pairing.by(group -> atHead(group.sites().get(0)), group -> group.sites().get(0).fingerprint());
    List<CloneChange> changes = new ArrayList<>();
    pairing.pairs((before, after) -> changes.add(change(before, after)));
    pairing
        .gone()
        .forEach(
            group ->
                changes.add(new CloneChange(Trend.FIXED, group, null, List.of(), group.sites())));
    pairing
        .fresh()
        .forEach(
            group ->
                changes.add(
                    new CloneChange(Trend.INTRODUCED, null, group, group.sites(), List.of())));
    changes.sort(
        Comparator.comparing((CloneChange change) -> meaning(change.group()))
            .thenComparing(change -> change.head() == null));
    return changes;
  }

  private CloneChange change(CloneGroup base, CloneGroup head) {
    Set<String> before = new HashSet<>();
    base.sites().forEach(site -> before.add(atHead(site)));
    Set<String> after = new HashSet<>();
    head.sites().forEach(site -> after.add(site.fingerprint()));
    List<Site> joined =
        head.sites().stream().filter(site -> !before.contains(site.fingerprint())).toList();
    List<Site> left = base.sites().stream().filter(site -> !after.contains(atHead(site))).toList();
    return new CloneChange(kind(head, joined, left), base, head, joined, left);
  }

  private Trend kind(CloneGroup head, List<Site> joined, List<Site> left) {
    if (!joined.isEmpty()) {
      return Trend.WORSE;
    } else if (!left.isEmpty()) {
      return Trend.BETTER;
    }
    boolean stays = head.sites().stream().noneMatch(site -> moved.contains(site.fingerprint()));
    return stays ? Trend.UNCHANGED : Trend.MOVED;
  }

  private String atHead(Site site) {
    return siteAtHead.getOrDefault(site.fingerprint(), "gone " + site.fingerprint());
  }

  private static String meaning(CloneGroup group) {
    return group.template() + "\n" + String.join("\n", group.keys());
  }
}
