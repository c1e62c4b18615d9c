package dev.ssotaudit.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects a {@link Listing}, wherever the files are kept; applies {@code .ssotignore} last. */
final class ListingBuilder {
  static final String IGNORE_FILE = ".ssotignore";

  private final TreeMap<String, SourceEntry> entries = new TreeMap<>();
  private final TreeSet<Skipped> skipped = new TreeSet<>();
  private final List<String> notices = new ArrayList<>();

  void notice(String text) {
    notices.add(text);
  }

  void skip(String path, SkipReason reason) {
    skipped.add(new Skipped(path, reason));
  }

  void add(SourceEntry entry) {
    entries.put(entry.path(), entry);
  }

  boolean isEmpty() {
    return entries.isEmpty() && skipped.isEmpty();
  }

  /**
   * The listing without what is ignored.
   *
   * @param rules those of the root and above; those of the folders below are read here
   */
  Listing build(IgnoreRules rules) {
    for (String path : entries.keySet()) {
      if (path.endsWith("/" + IGNORE_FILE)) {
        rules.enter(path.substring(0, path.lastIndexOf('/')));
      }
    }
    return listing(rules.isEmpty() ? null : rules);
  }

  private Listing listing(@Nullable IgnoreRules rules) {
    List<SourceEntry> kept = new ArrayList<>(entries.size());
    for (SourceEntry entry : entries.values()) {
      String part = rules == null ? null : rules.ignoredPart(entry.path());
      if (part == null) {
        kept.add(entry);
      } else {
        skip(part, SkipReason.IGNORED);
      }
    }
    return new Listing(List.copyOf(kept), List.copyOf(skipped), List.copyOf(notices));
  }
}
