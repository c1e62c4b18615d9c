package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;

/** An engine is made inside its owner, on a URL that is not the URL owner's. */
public final class ForeignUrlInOwner implements Rule {
  @Override
  public String id() {
    return "SSOT010";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.ENGINE_CREATION, SiteKind.CONNECTION_CREATION)
        .filter(site -> site.verdict() == Verdict.CANONICAL && new Arms(site).hasBad())
        .filter(site -> new OwnerNames(input, site, Role.URL).declared())
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames urls = new OwnerNames(input, site, Role.URL);
    Arms arms = new Arms(site);
    return FindingBuilder.about(id(), Severity.WARNING, site)
        .says(
            (Quote.call(site) + " in " + Quote.enclosing(site) + " is inside its owner, but ")
                + arms.say("its address"))
        .help("take the URL from " + urls.text())
        .related(arms.hops())
        .related(urls.places())
        .build();
  }
}
