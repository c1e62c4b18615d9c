package dev.ssotaudit.link;

import dev.ssotaudit.fact.ApiModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which names are connection settings, and of which store. An exact name decides before a pattern,
 * a longer pattern before a shorter one.
 */
public final class SettingIndex {
  private static final String NONE = "none";
  private final Map<String, String> exact = new HashMap<>();
  private final List<String[]> prefixes = new ArrayList<>();
  private final List<String[]> middles = new ArrayList<>();
  private final List<String[]> suffixes = new ArrayList<>();
  private final Map<String, String> known = new java.util.concurrent.ConcurrentHashMap<>();

  /** Indexes the catalogue's patterns. */
  public SettingIndex(List<ApiModel.SettingPattern> patterns) {
    for (ApiModel.SettingPattern setting : patterns) {
      String name = normal(setting.pattern());
      if (name.startsWith("*") && name.endsWith("*")) {
        middles.add(new String[] {name.substring(1, name.length() - 1), setting.store()});
      } else if (name.startsWith("*")) {
        suffixes.add(new String[] {name.substring(1), setting.store()});
      } else if (name.endsWith("*")) {
        prefixes.add(new String[] {name.substring(0, name.length() - 1), setting.store()});
      } else {
        exact.put(name, setting.store());
      }
    }
  }

  /** The setting's name that a text is: what stands in {@code ${name:default}}, else the text. */
  public static String placeholder(String text) {
    int start = text.indexOf("${");
    if (start < 0) {
      return text;
    }
    int end = start + 2;
    while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != ':') {
      end++;
    }
    return text.substring(start + 2, end);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** The store of a connection setting, or null where the name is none. */
  public @Nullable String store(String name) {
    if (name.length() < 2 || name.length() > 100 || name.indexOf(' ') >= 0) {
      return null;
    }
    String store = known.computeIfAbsent(name, n -> find(normal(n)));
    return store.equals(NONE) ? null : store;
  }

  private String find(String name) {
    String store = exact.get(name);
    if (store != null) {
      return store;
    }
    String best = NONE;
    int length = 0;
    for (String[] prefix : prefixes) {
      if (name.startsWith(prefix[0]) && prefix[0].length() > length) {
        best = prefix[1];
        length = prefix[0].length();
      }
    }
    for (String[] middle : middles) {
      if (name.contains(middle[0]) && middle[0].length() > length) {
        best = middle[1];
        length = middle[0].length();
      }
    }
    for (String[] suffix : suffixes) {
      if (name.endsWith(suffix[0]) && suffix[0].length() > length) {
        best = suffix[1];
        length = suffix[0].length();
      }
    }
    return best;
  }
}
