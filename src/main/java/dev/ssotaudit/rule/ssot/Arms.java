package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.flow.Labels;
import java.util.List;

/** The origins of a site, in words; the bad one that decided comes first. */
final class Arms {
  private final Site site;
  private final List<Origin> bad;

  Arms(Site site) {
    this.site = site;
    this.bad = site.origins().stream().filter(origin -> origin.kind().bad()).toList();
  }

  boolean hasBad() {
    return !bad.isEmpty();
  }

  /**
   * What is wrong with the subject's provenance, the bad arm with its condition.
   *
   * @param subject such as {@code its address}
   */
  String say(String subject) {
    if (bad.isEmpty()) {
      return subject + " " + Labels.mask(site.reason());
    }
    Origin first = bad.get(0);
    String arm = arm(first) + more();
    if (site.verdict() != Verdict.MIXED) {
      return subject + " " + arm;
    }
    String when =
        first.condition() == null ? "on another path" : "when " + Quote.of(first.condition());
    return subject + " " + good() + ", but " + when + " it " + arm;
  }

  private String good() {
    return site.origins().stream()
        .filter(origin -> origin.kind().good())
        .findFirst()
        .map(origin -> "comes from " + Quote.of(origin.label()))
        .orElse("is canonical");
  }

  private String more() {
    int others = bad.size() - 1;
    return others == 0
        ? ""
        : " (and " + others + (others == 1 ? " more bad arm)" : " more bad arms)");
  }

  private static String arm(Origin origin) {
    String label = Quote.of(origin.label());
    return switch (origin.kind()) {
      case LITERAL -> "is the literal " + label;
      case CONFIG_READ -> "is read from " + label + " outside the owner of config";
      case INPUT -> "is outside input (" + label + ")";
      case UNDEFINED -> "is " + label + ", which nothing defines";
      case RIVAL -> "is built by " + label + ", which is no owner";
      case OWNER, FRAMEWORK -> "comes from " + label;
      case NEUTRAL, UNKNOWN -> "is not known (" + label + ")";
    };
  }

  /** The way of the arm that decided, from the site to its origin. */
  List<Hop> hops() {
    return bad.isEmpty() ? List.of() : bad.get(0).hops();
  }
}
