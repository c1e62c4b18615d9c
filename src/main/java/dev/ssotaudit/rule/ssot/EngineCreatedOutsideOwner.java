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

/** An engine or connection is made outside its owner on a URL that is not always the owner's. */
public final class EngineCreatedOutsideOwner implements Rule {
  @Override
  public String id() {
    return "SSOT003";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.ENGINE_CREATION, SiteKind.CONNECTION_CREATION)
        .filter(site -> site.verdict() == Verdict.BYPASSES || site.verdict() == Verdict.MIXED)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.ENGINE);
    Arms arms = new Arms(site);
    String what = site.kind() == SiteKind.CONNECTION_CREATION ? " connection" : " engine";
    return FindingBuilder.about(id(), Severity.ERROR, site)
        .says(
            (Quote.call(site) + " in " + Quote.enclosing(site) + " makes " + Quote.store(site))
                + (what + " outside its owner, and " + arms.say("its address")))
        .help("take the" + what + " from " + owner.text() + url(input, site))
        .related(arms.hops())
        .related(owner.places())
        .build();
  }

  private static String url(RuleInput input, Site site) {
    OwnerNames urls = new OwnerNames(input, site, Role.URL);
    return urls.declared() ? ", which takes its URL from " + urls.text() : "";
  }
}
