package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which settings a URL builder reads: those its function reads and those its URL comes from. */
final class SettingKeys {
  private record Function(String path, String enclosing) {}

  private final Map<Function, Set<String>> byFunction = new HashMap<>();

  SettingKeys(List<Site> sites) {
    for (Site site : sites) {
      String key = site.template();
      if (site.kind() == SiteKind.CONFIG_READ && key != null) {
        byFunction.computeIfAbsent(function(site), f -> new TreeSet<>()).add(key);
      }
    }
  }

  List<String> of(Site builder) {
    Set<String> keys = new TreeSet<>(byFunction.getOrDefault(function(builder), Set.of()));
    for (Origin origin : builder.origins()) {
      if (origin.kind() == Origin.Kind.CONFIG_READ) {
        keys.add(origin.label());
      }
    }
    return List.copyOf(keys);
  }

  private static Function function(Site site) {
    return new Function(site.path(), site.enclosing());
  }
}
