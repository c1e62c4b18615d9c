package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Via;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a finding together: masks what it says, names it and decides whether it is gated. */
public final class FindingBuilder {
  private final String rule;
  private final Severity severity;
  private final String path;
  private final Span span;
  private final @Nullable String site;
  private final boolean production;
  private final String fingerprint;
  private final Set<Hop> related = new LinkedHashSet<>();
  private String message = "";
  private @Nullable String help;

  private FindingBuilder(
      String rule,
      Severity severity,
      String path,
      Span span,
      @Nullable Site site,
      String... identity) {
    this.rule = rule;
    this.severity = severity;
    this.path = path;
    this.span = span;
    this.site = site == null ? null : site.fingerprint();
    this.production =
        site == null || !site.test() && site.exempt() == null && site.via() == Via.PRIMITIVE;
    this.fingerprint = Digest.of(rule, identity);
  }

  /** A finding about a site. */
  public static FindingBuilder about(String rule, Severity severity, Site site) {
    return new FindingBuilder(
        rule, severity, site.path(), site.span(), site, "site", site.fingerprint());
  }

  /**
   * A finding about a place in a file.
   *
   * @param subject what it is about, without line numbers; names the finding with its rule and path
   */
  public static FindingBuilder at(
      String rule, Severity severity, String path, Span span, String subject) {
    return new FindingBuilder(rule, severity, path, span, null, "place", path, subject);
  }

  /** One sentence that names the defect. */
  public FindingBuilder says(String sentence) {
    message = Masking.mask(sentence);
    return this;
  }

  /** What to do instead. */
  public FindingBuilder help(String advice) {
    help = Masking.mask(advice);
    return this;
  }

  /** Other places that belong to it; each is listed once. */
  public FindingBuilder related(List<Hop> hops) {
    hops.forEach(hop -> related.add(new Hop(hop.path(), hop.span(), Masking.mask(hop.what()))));
    return this;
  }

  /** The finding. Gated is what stands in production code that no contract exempts. */
  public Finding build() {
    List<Hop> places = List.copyOf(related);
    return new Finding(
        rule, severity, path, span, message, help, site, places, production, fingerprint);
  }
}
