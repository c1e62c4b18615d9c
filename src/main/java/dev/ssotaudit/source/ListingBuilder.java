package dev.ssotaudit.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects a {@link Listing} of files on disk; applies {@code .ssotignore} at the end. */
final class ListingBuilder {
  static final String IGNORE_FILE = ".ssotignore";

  private final Path root;
  private final Path rulesTop;
  private final LinkGuard guard;
  private final TreeMap<String, SourceEntry> entries = new TreeMap<>();
  private final TreeSet<Skipped> skipped = new TreeSet<>();
  private final List<String> notices = new ArrayList<>();

  ListingBuilder(Path root, Path rulesTop) {
    this.root = root;
    this.rulesTop = rulesTop;
    this.guard = new LinkGuard(root);
  }

  void notice(String text) {
    notices.add(text);
  }

  void skip(String path, SkipReason reason) {
    skipped.add(new Skipped(path, reason));
  }

  boolean isEmpty() {
    return entries.isEmpty() && skipped.isEmpty();
  }

  /** Adds a file by its path below the root. */
  void add(String path) {
    try {
      entries.put(path, new DiskEntry(guard, path, root.resolve(path)));
    } catch (InvalidPathException e) {
      skip(path, SkipReason.NAME);
    }
  }

  /** Adds a file whose name may not survive decoding, by the path the platform gave. */
  void add(String path, Path file) {
    entries.put(path, new DiskEntry(guard, path, file));
  }

  /** Notes a symbolic link if something would be audited behind it. */
  void link(String path) {
    try {
      Path link = root.resolve(path);
      if (Languages.of(path) != null || Files.isDirectory(link)) {
        skip(path, guard.judge(link));
      }
    } catch (InvalidPathException e) {
      skip(path, SkipReason.NAME);
    }
  }

  Listing build() {
    IgnoreRules rules = ownRules();
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

  private @Nullable IgnoreRules ownRules() {
    IgnoreRules rules = new IgnoreRules(IGNORE_FILE, rulesTop, root);
    for (String path : entries.keySet()) {
      if (path.endsWith("/" + IGNORE_FILE)) {
        rules.enter(path.substring(0, path.lastIndexOf('/')));
      }
    }
    return rules.isEmpty() ? null : rules;
  }
}
