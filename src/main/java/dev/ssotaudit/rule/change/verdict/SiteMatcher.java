package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which site of head is which site of base: first by fingerprint; then by move fingerprint, the
 * nearest first (the path that git says, the same path, the same file name, the same function);
 * last, of what is left, by place: a call that is written anew where it stood.
 */
final class SiteMatcher {
  static final Comparator<Site> ORDER =
      Comparator.comparing(Site::path)
          .thenComparingInt(site -> site.span().line())
          .thenComparingInt(site -> site.span().column())
          .thenComparing(Site::kind)
          .thenComparing(Site::fingerprint);

  private final Renames renames;

  private SiteMatcher(Renames renames) {
    this.renames = renames;
  }

  static Pairing<Site> match(List<Site> base, List<Site> head, Map<String, String> renames) {
    Pairing<Site> pairing =
        new Pairing<>(base.stream().sorted(ORDER).toList(), head.stream().sorted(ORDER).toList());
    new SiteMatcher(new Renames(renames)).match(pairing);
    return pairing;
  }

  private void match(Pairing<Site> pairing) {
    pairing.by(Site::fingerprint, Site::fingerprint);
    same(pairing, site -> moved(site) + tail(site, 2));
    same(pairing, site -> moved(site) + tail(site, 1));
    same(pairing, SiteMatcher::moved);
    elsewhere(pairing, site -> key(Renames.fileName(site.path()), tail(site, 2)));
    elsewhere(pairing, site -> key(Renames.fileName(site.path()), tail(site, 1)));
    elsewhere(pairing, site -> tail(site, 2));
    elsewhere(pairing, site -> tail(site, 1));
    elsewhere(pairing, site -> Renames.fileName(site.path()));
    pairing.byOnly(Site::moveFingerprint, Site::moveFingerprint);
    same(pairing, site -> key(tail(site, 1), slot(site), site.symbol()));
    pairing.byOnly(
        site -> key(renames.of(site.path()), tail(site, 1), slot(site)),
        site -> key(site.path(), tail(site, 1), slot(site)));
  }

  /** In the same file, wherever git says that it is now. */
  private void same(Pairing<Site> pairing, Function<Site, String> key) {
    pairing.by(
        site -> key(renames.of(site.path()), key.apply(site)),
        site -> key(site.path(), key.apply(site)));
  }

  private static void elsewhere(Pairing<Site> pairing, Function<Site, String> key) {
    Function<Site, String> full = site -> key(moved(site), key.apply(site));
    pairing.by(full, full);
  }

  private static String moved(Site site) {
    return site.moveFingerprint() + "\n";
  }

  /** What a site is for, whatever its expression: a read of another setting is another read. */
  private static String slot(Site site) {
    return site.kind() == SiteKind.CONFIG_READ
        ? key(site.kind().id(), String.valueOf(site.template()))
        : site.kind().id();
  }

  private static String key(String... parts) {
    return String.join("\n", parts);
  }

  /** The last names of the enclosing symbol, one more where the last is a constructor. */
  private static String tail(Site site, int names) {
    String symbol = site.enclosing();
    int at = symbol.length();
    for (int i = 0; i < names && at > 0; i++) {
      at = symbol.lastIndexOf('.', at - 1);
    }
    if (at > 0 && symbol.startsWith("<", at + 1)) {
      at = symbol.lastIndexOf('.', at - 1);
    }
    return symbol.substring(at + 1);
  }
}
