package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The expressions that some file's driver gets its URL from and that are no sites by themselves.
 * They grow with each round of answers until a round adds none.
 */
public final class KnownUses {
  private final Map<String, Map<Span, String>> known = new TreeMap<>();

  /** The expressions of one file, with the store that each leads to. */
  public Map<Span, String> of(String path) {
    return Map.copyOf(known.getOrDefault(path, Map.of()));
  }

  /** Takes over what is known of one file. */
  public void keep(String path, Map<Span, String> used) {
    if (!used.isEmpty()) {
      join(known, path, used);
    }
  }

  /**
   * Takes in what the answers tell of other files.
   *
   * @param results the answers, by path
   * @return the files of which more is known now
   */
  public Set<String> learn(Map<String, UnitAnalysis.Result> results) {
    Map<String, Map<Span, String>> told = new TreeMap<>();
    for (UnitAnalysis.Result result : results.values()) {
      result.uses().forEach((path, uses) -> join(told, path, uses));
    }
    Set<String> grown = new TreeSet<>();
    told.forEach(
        (path, uses) -> {
          UnitAnalysis.Result own = results.get(path);
          List<Site> sites = own == null ? List.of() : own.sites();
          Map<Span, String> fresh = fresh(uses, sites);
          if (fresh.keySet().stream().anyMatch(span -> !of(path).containsKey(span))) {
            grown.add(path);
            join(known, path, fresh);
          }
        });
    return grown;
  }

  private static void join(
      Map<String, Map<Span, String>> all, String path, Map<Span, String> uses) {
    Map<Span, String> joined = all.computeIfAbsent(path, p -> new HashMap<>());
    uses.forEach((s, store) -> joined.merge(s, store, UrlUses::store));
  }

  private static Map<Span, String> fresh(Map<Span, String> uses, List<Site> sites) {
    Map<Span, String> fresh = new HashMap<>();
    uses.forEach(
        (span, store) -> {
          boolean listed = sites.stream().anyMatch(site -> lists(site, span));
          if (!listed && !within(span, uses.keySet())) {
            fresh.put(span, store);
          }
        });
    return fresh;
  }

  private static boolean lists(Site site, Span span) {
    boolean text = site.kind() == SiteKind.URL_CONSTRUCTION || site.kind() == SiteKind.URL_REWRITE;
    return site.span().equals(span)
        || text && holds(site.span(), span)
        || site.kind() == SiteKind.URL_REWRITE && continues(span, site.span());
  }

  /** {@code url.replace(…).replace(…)}: the chain is listed once. */
  private static boolean continues(Span chain, Span first) {
    return chain.line() == first.line() && chain.column() == first.column() && holds(chain, first);
  }

  /** An edit of an edit, or a piece of a text, is one site with what is around it. */
  private static boolean within(Span span, Collection<Span> others) {
    return others.stream().anyMatch(other -> !other.equals(span) && holds(other, span));
  }

  private static boolean holds(Span outer, Span inner) {
    boolean starts =
        outer.line() < inner.line()
            || outer.line() == inner.line() && outer.column() <= inner.column();
    boolean ends =
        outer.endLine() > inner.endLine()
            || outer.endLine() == inner.endLine() && outer.endColumn() >= inner.endColumn();
    return starts && ends;
  }
}
