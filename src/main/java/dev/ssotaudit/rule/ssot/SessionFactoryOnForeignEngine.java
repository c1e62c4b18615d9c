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

/** A session factory outside its owner is bound to an engine that is not always the canonical. */
public final class SessionFactoryOnForeignEngine implements Rule {
  @Override
  public String id() {
    return "SSOT005";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.SESSION_FACTORY)
        .filter(site -> site.verdict() == Verdict.BYPASSES || site.verdict() == Verdict.MIXED)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.SESSION);
    Arms arms = new Arms(site);
    return FindingBuilder.about(id(), Severity.ERROR, site)
        .says(
            (Quote.call(site) + " in " + Quote.enclosing(site) + " makes sessions outside their ")
                + ("owner, and " + arms.say("its engine's address")))
        .help("take the sessions from " + owner.text() + ", or bind them to the owner's engine")
        .related(arms.hops())
        .related(owner.places())
        .build();
  }
}
