package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.flow.Labels;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;

/** The code does not decide where the value of a governed site comes from. */
public final class SiteUndecided implements Rule {
  @Override
  public String id() {
    return "SSOT011";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input.sites().stream()
        .filter(site -> site.contract() != null && site.verdict() == Verdict.UNDECIDED)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, site.kind().role());
    return FindingBuilder.about(id(), Severity.NOTE, site)
        .says(
            ("the code does not decide what " + Quote.call(site) + " in " + Quote.enclosing(site))
                + (" is given: " + Labels.mask(site.reason())))
        .help(
            ("call " + owner.text() + " where the value is needed, or look at the way with ")
                + ("`ssot explain " + site.path() + ":" + site.span().line() + "`"))
        .related(unknown(site))
        .related(owner.places())
        .build();
  }

  private static List<Hop> unknown(Site site) {
    return site.origins().stream()
        .filter(origin -> origin.kind() == Origin.Kind.UNKNOWN)
        .findFirst()
        .map(Origin::hops)
        .orElse(List.of());
  }
}
