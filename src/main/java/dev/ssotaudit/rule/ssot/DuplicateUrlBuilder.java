package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.CloneGroup;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;
import java.util.stream.Stream;

/** Builders that mean the same; each but the owner's is a finding, so that a new one is new. */
public final class DuplicateUrlBuilder implements Rule {
  private static final int SHOWN = 10;

  @Override
  public String id() {
    return "SSOT007";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input.clones().stream().flatMap(group -> findings(input, group)).toList();
  }

  private Stream<Finding> findings(RuleInput input, CloneGroup group) {
    return group.sites().stream()
        .filter(site -> site.verdict() != Verdict.CANONICAL)
        .map(site -> finding(input, group, site));
  }

  private Finding finding(RuleInput input, CloneGroup group, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.URL);
    return FindingBuilder.about(id(), Severity.WARNING, site)
        .says(
            (Quote.enclosing(site) + " builds " + Quote.of(group.template()) + keys(group))
                + ("; " + others(group)))
        .help("keep one builder: take the URL from " + owner.text())
        .related(places(group, site))
        .build();
  }

  private static String keys(CloneGroup group) {
    return group.keys().isEmpty() ? "" : " from " + Quote.list(group.keys());
  }

  private static String others(CloneGroup group) {
    int others = group.sites().size() - 1;
    if (others == 1) {
      return (group.ownerAmong() ? "the owner's builder" : "another builder") + " does the same";
    }
    return others + " others do the same" + (group.ownerAmong() ? ", the owner's among them" : "");
  }

  private static List<Hop> places(CloneGroup group, Site site) {
    return group.sites().stream()
        .filter(other -> !other.equals(site))
        .limit(SHOWN)
        .map(other -> new Hop(other.path(), other.span(), "the same URL in " + other.enclosing()))
        .toList();
  }
}
