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

/** A database URL is assembled or written out outside the URL's owner. */
public final class UrlBuiltOutsideOwner implements Rule {
  @Override
  public String id() {
    return "SSOT001";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.URL_CONSTRUCTION)
        .filter(site -> site.verdict() == Verdict.BYPASSES)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.URL);
    String url = site.template() == null ? "" : " " + Quote.of(site.template());
    String built = site.symbol().equals("literal") ? " is written out in " : " is built in ";
    return FindingBuilder.about(id(), Severity.ERROR, site)
        .says(
            Quote.store(site)
                + (" URL" + url + built + Quote.enclosing(site))
                + (", outside its owner " + owner.text()))
        .help("take the URL from " + owner.text())
        .related(owner.places())
        .build();
  }
}
