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

/** A connection setting is read by its name outside the configuration's owner. */
public final class ConfigReadOutsideOwner implements Rule {
  @Override
  public String id() {
    return "SSOT006";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return input
        .sites(SiteKind.CONFIG_READ)
        .filter(site -> site.verdict() == Verdict.BYPASSES)
        .map(site -> finding(input, site))
        .toList();
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.CONFIG);
    String key = site.template() == null ? "a connection setting" : Quote.of(site.template());
    return FindingBuilder.about(id(), Severity.WARNING, site)
        .says(key + " is read in " + Quote.enclosing(site) + ", outside its owner " + owner.text())
        .help("take the setting from " + owner.text())
        .related(owner.places())
        .build();
  }
}
