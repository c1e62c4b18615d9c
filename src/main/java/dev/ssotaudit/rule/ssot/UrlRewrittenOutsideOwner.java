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

/** The text of a database URL is edited outside the URL's owner. */
public final class UrlRewrittenOutsideOwner implements Rule {
  @Override
  public String id() {
    return "SSOT002";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.URL_REWRITE)
        .filter(site -> site.verdict() == Verdict.BYPASSES)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.URL);
    return FindingBuilder.about(id(), Severity.ERROR, site)
        .says(
            ("the text of " + Quote.store(site) + " URL is edited by " + Quote.call(site))
                + (" in " + Quote.enclosing(site) + ", outside its owner " + owner.text()))
        .help("let " + owner.text() + " build the URL in the form that is needed here")
        .related(owner.places())
        .build();
  }
}
