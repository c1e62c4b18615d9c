package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds URL builders of production code that mean the same: equal templates from equal settings,
 * whatever their text. Builders that read no setting themselves are equal by template alone. A
 * literal without holes counts as a builder too, as two copies of a URL drift apart like two
 * builders do.
 */
public final class CloneGroups {
  private record Meaning(String template, List<String> keys) {}

  private static final Comparator<Meaning> ORDER =
      Comparator.comparing(Meaning::template).thenComparing(m -> String.join("\n", m.keys()));

  private static final Comparator<Site> PLACE =
      Comparator.comparing(Site::path)
          .thenComparing(site -> site.span().line())
          .thenComparing(site -> site.span().column());

  private CloneGroups() {}

  /**
   * The groups, sorted by template and keys. Each has builders of at least two functions.
   *
   * @param sites all sites of an audit
   */
  public static List<CloneGroup> of(List<Site> sites) {
    SettingKeys keys = new SettingKeys(sites);
    Map<Meaning, List<Site>> byMeaning = new TreeMap<>(ORDER);
    for (Site site : sites) {
      String template = site.template();
      if (site.kind() == SiteKind.URL_CONSTRUCTION && !site.test() && template != null) {
        boolean literal = UrlTemplate.literal(template);
        Meaning meaning =
            new Meaning(UrlTemplate.normalise(template), literal ? List.of() : keys.of(site));
        byMeaning.computeIfAbsent(meaning, m -> new ArrayList<>()).add(site);
      }
    }
    List<CloneGroup> groups = new ArrayList<>();
    byMeaning.forEach(
        (meaning, members) -> {
          if (functions(members) > 1) {
            groups.add(group(meaning, members));
          }
        });
    return groups;
  }

  private static long functions(List<Site> members) {
    return members.stream().map(site -> site.path() + "\n" + site.enclosing()).distinct().count();
  }

  private static CloneGroup group(Meaning meaning, List<Site> members) {
    boolean owner = members.stream().anyMatch(site -> site.verdict() == Verdict.CANONICAL);
    return new CloneGroup(
        meaning.template(), meaning.keys(), members.stream().sorted(PLACE).toList(), owner);
  }
}
