package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.policy.Discovery;
import dev.ssotaudit.policy.Governance;
import dev.ssotaudit.policy.OwnerCandidate;
import dev.ssotaudit.policy.OwnerNames;
import dev.ssotaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks for the code that other code goes through to a database. */
final class OwnerSearch {
  private record Place(String path, String enclosing, Role role, String store) {}

  private final Workspace workspace;
  private final Governance ungoverned = Governance.proposed(List.of());
  private final List<Site> sites;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, SourceUnit> units = new HashMap<>();

  OwnerSearch(Workspace workspace) {
    this.workspace = workspace;
    this.sites = workspace.sites(ungoverned);
    sites.forEach(this::depth);
    workspace.loader().loaded().forEach(unit -> units.put(unit.path(), unit));
  }

  /** The sites, judged against no contract. */
  List<Site> sites() {
    return sites;
  }

  /** The likeliest owners as a contract file. */
  Discovery.Proposal propose() {
    Map<String, Place> places = new TreeMap<>();
    Map<Place, Integer> counts = new HashMap<>();
    for (Site site : sites) {
      if (site.via() == Via.PRIMITIVE) {
        Place place = new Place(site.path(), site.enclosing(), site.kind().role(), site.store());
        places.put(place.toString(), place);
        counts.merge(place, 1, Integer::sum);
      }
    }
    List<OwnerCandidate> candidates = new ArrayList<>();
    places
        .values()
        .forEach(place -> candidates.add(candidate(place, counts.getOrDefault(place, 0))));
    return Discovery.propose(candidates);
  }

  private OwnerCandidate candidate(Place place, int count) {
    SourceUnit unit = units.get(place.path());
    String inner = unit == null ? place.enclosing() : inner(unit, place.enclosing());
    String symbol = (unit != null && unit.python() ? "py:" : "java:") + place.path() + ":" + inner;
    int callers = unit == null ? 0 : callers(unit, inner);
    return new OwnerCandidate(
        place.path(),
        symbol,
        place.role(),
        place.store(),
        count,
        callers,
        depths.getOrDefault(place.path(), Math.min(1, callers)),
        OwnerNames.suggests(place.path(), symbol),
        ungoverned.test(place.path()));
  }

  private static String inner(SourceUnit unit, String enclosing) {
    String module = unit.module() + ".";
    return enclosing.startsWith(module) ? enclosing.substring(module.length()) : "";
  }

  /**
   * How many other production files name the declaration together with its module or type: an
   * estimate from words alone, as most of them are not parsed.
   */
  private int callers(SourceUnit unit, String inner) {
    int dot = inner.indexOf('.');
    String outer = dot < 0 ? inner : inner.substring(0, dot);
    String name = unit.python() ? unit.module() + (outer.isEmpty() ? "" : "." + outer) : inner;
    int callers = 0;
    for (int file : workspace.index().filesWith(name.replace(".<init>", ""))) {
      SourceFile source = workspace.index().files().get(file);
      boolean other = !source.path().equals(unit.path()) && source.language() != Language.CONFIG;
      callers += other && !ungoverned.test(source.path()) ? 1 : 0;
    }
    return callers;
  }

  /** Over how many files a site's value comes from each file that is not the site's own. */
  private void depth(Site site) {
    for (Origin origin : site.origins()) {
      Set<String> passed = new LinkedHashSet<>(Set.of(site.path()));
      for (Hop hop : origin.hops()) {
        if (passed.add(hop.path()) && !site.test()) {
          depths.merge(hop.path(), passed.size() - 1, Math::max);
        }
      }
    }
  }
}
