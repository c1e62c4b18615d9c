package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A second engine on a canonical URL, beside the owner's. */
public final class CompetingEngine implements Rule {
  private static final Set<String> UNRESOLVED = Set.of("sql", "jdbc", "any");

  @Override
  public String id() {
    return "SSOT004";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return engines(input)
        .filter(site -> site.competing() && site.verdict() == Verdict.DELEGATES)
        .map(site -> finding(input, site))
        .toList();
  }

  private static Stream<Site> engines(RuleInput input) {
    return input
        .sites(SiteKind.ENGINE_CREATION, SiteKind.CONNECTION_CREATION)
        .filter(site -> site.via() == Via.PRIMITIVE);
  }

  private Finding finding(RuleInput input, Site site) {
    OwnerNames owner = new OwnerNames(input, site, Role.ENGINE);
    List<Site> rivals = rivals(input, site);
    String what = site.kind() == SiteKind.CONNECTION_CREATION ? " connection" : " engine";
    return FindingBuilder.about(id(), Severity.WARNING, site)
        .says(
            (Quote.call(site) + " in " + Quote.enclosing(site) + " makes another" + what)
                + (" under " + Quote.of(String.valueOf(site.contract())))
                + (", beside " + beside(owner, rivals)))
        .help("take the" + what + " from " + owner.text())
        .related(owner.places())
        .related(rivals.stream().map(CompetingEngine::place).toList())
        .build();
  }

  private static String beside(OwnerNames owner, List<Site> rivals) {
    List<String> names = rivals.stream().map(Site::enclosing).distinct().toList();
    return names.isEmpty() ? owner.text() : Quote.list(names);
  }

  /**
   * The engines in production code of the same contract that may be of the same store, the owner's
   * first.
   */
  private static List<Site> rivals(RuleInput input, Site site) {
    List<Site> others =
        engines(input)
            .filter(other -> !other.test() && !other.fingerprint().equals(site.fingerprint()))
            .filter(other -> Objects.equals(other.contract(), site.contract()))
            .filter(other -> mayBeOne(other.store(), site.store()))
            .toList();
    Stream<Site> owned = others.stream().filter(o -> o.verdict() == Verdict.CANONICAL);
    return Stream.concat(owned, others.stream().filter(Site::competing)).toList();
  }

  /** Whether two stores may be one: a dialect that is not resolved may be any. */
  private static boolean mayBeOne(String store, String other) {
    return store.equals(other) || UNRESOLVED.contains(store) || UNRESOLVED.contains(other);
  }

  private static Hop place(Site rival) {
    String word = rival.verdict() == Verdict.CANONICAL ? "the owner's engine" : "a rival";
    return new Hop(rival.path(), rival.span(), word + " in " + rival.enclosing());
  }
}
