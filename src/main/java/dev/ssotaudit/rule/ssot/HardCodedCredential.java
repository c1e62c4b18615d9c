package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database URL holds a literal password; its template shows the mask in the password's place. */
public final class HardCodedCredential implements Rule {
  private static final String IN_AUTHORITY = ":" + Masking.HIDDEN + "@";
  private static final String IN_OPTIONS = "=" + Masking.HIDDEN;

  @Override
  public String id() {
    return "SSOT008";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    Set<@Nullable String> told =
        input
            .sites(SiteKind.URL_CONSTRUCTION, SiteKind.URL_REWRITE)
            .map(Site::template)
            .collect(Collectors.toSet());
    return input.sites().stream()
        .filter(site -> holdsPassword(site.template()))
        .filter(site -> site.kind().role() == Role.URL || !told.contains(site.template()))
        .map(site -> finding(input, site))
        .toList();
  }

  private static boolean holdsPassword(@Nullable String template) {
    return template != null && (template.contains(IN_AUTHORITY) || template.contains(IN_OPTIONS));
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.URL);
    return FindingBuilder.about(id(), Severity.ERROR, site)
        .says(
            ("the URL " + Quote.of(String.valueOf(site.template())) + " in ")
                + (Quote.enclosing(site) + " holds a literal password"))
        .help(
            (owner.declared() ? "take the URL from " + owner.text() + ", its" : "take the")
                + " password from the secret store, and change the password")
        .related(owner.places())
        .build();
  }
}
