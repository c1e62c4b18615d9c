package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.RuleInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The owners that a site should have gone to: how to call them and where they stand. */
final class OwnerNames {
  private static final List<String> ROOTS = List.of("src/main/java/", "src/");
  private static final int SHOWN = 2;
  private static final int PLACES = 3;

  private final Role role;
  private final List<OwnerMatch> owners;

  OwnerNames(RuleInput input, Site site, Role role) {
    this.role = role;
    this.owners = input.owners(site.contract(), role);
  }

  /** Whether the contract names an owner of the role. */
  boolean declared() {
    return !owners.isEmpty();
  }

  /** {@code `shop.urls`}, {@code `shop.urls` or `shop.pools`}, or {@code the owner of url}. */
  String text() {
    Set<String> names = new TreeSet<>();
    owners.forEach(owner -> names.add(name(owner)));
    List<String> quoted = names.stream().limit(SHOWN).map(Quote::of).toList();
    return quoted.isEmpty() ? "the owner of " + role.id() : String.join(" or ", quoted);
  }

  /** The first declaration of each owner. */
  List<Hop> places() {
    List<Hop> places = new ArrayList<>();
    for (OwnerMatch owner : owners) {
      if (!owner.declarations().isEmpty() && places.size() < PLACES) {
        Hop first = owner.declarations().get(0);
        places.add(
            new Hop(first.path(), first.span(), "the owner of " + role.id() + ": " + name(owner)));
      }
    }
    return places;
  }

  /** A pattern as code would call it: a module or type; a glob by the first file it matches. */
  private static String name(OwnerMatch owner) {
    String pattern = owner.pattern();
    if (pattern.startsWith("py:") || pattern.startsWith("java:")) {
      return pattern.substring(pattern.indexOf(':') + 1).replace(':', '.').replace('#', '.');
    }
    boolean wild = pattern.contains("*") || pattern.contains("?") || pattern.contains("{");
    return wild && !owner.declarations().isEmpty()
        ? dotted(owner.declarations().get(0).path())
        : wild ? pattern : dotted(pattern);
  }

  private static String dotted(String path) {
    int end = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
    String name = path.substring(0, end);
    for (String root : ROOTS) {
      int at = ("/" + name).indexOf("/" + root);
      name = at < 0 ? name : name.substring(at + root.length());
    }
    String module = "/__init__";
    name = name.endsWith(module) ? name.substring(0, name.length() - module.length()) : name;
    return name.replace('/', '.');
  }
}
