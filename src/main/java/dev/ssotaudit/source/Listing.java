package dev.ssotaudit.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a {@link SourceTree} holds.
 *
 * @param entries every file of any kind, sorted by path, none twice
 * @param skipped what is known, without reading it, not to be audited; sorted
 * @param notices what the user should know about how the listing was made, in plain words
 */
public record Listing(List<SourceEntry> entries, List<Skipped> skipped, List<String> notices) {
  /** A tree without any file. */
  public static final Listing EMPTY = new Listing(List.of(), List.of(), List.of());

  /**
   * The listing of a work tree in which a file that is not on disk is what another tree holds.
   *
   * @param unchanged the paths that hold the same in both
   */
  public Listing completedBy(Listing other, Predicate<String> unchanged) {
    Map<String, SourceEntry> stored = new HashMap<>();
    other.entries.forEach(entry -> stored.put(entry.path(), entry));
    List<SourceEntry> all = new ArrayList<>(entries.size());
    for (SourceEntry entry : entries) {
      SourceEntry kept = unchanged.test(entry.path()) ? stored.get(entry.path()) : null;
      all.add(kept == null ? entry : new Standing(entry, kept));
    }
    return new Listing(all, skipped, notices);
  }
}
