package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Masking;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the environment variables and properties that two versions read. */
public final class ConfigCheck {
  private final Map<String, List<KeyRead>> base;
  private final Map<String, List<KeyRead>> head;
  private final List<ConfigReport.KeyChange> changes = new ArrayList<>();

  private ConfigCheck(Map<String, List<KeyRead>> base, Map<String, List<KeyRead>> head) {
    this.base = base;
    this.head = head;
  }

  /**
   * Looks at all loaded files. A file that is the same on both sides must be loaded on both or on
   * none; if on none, a key that it reads may seem new or gone.
   *
   * @param test which paths are tests; what they read is no deployment's business
   */
  public static ConfigReport check(
      Map<String, FileFacts> base, Map<String, FileFacts> head, Predicate<String> test) {
    KeyContext before = KeyContext.of(base);
    KeyContext after = KeyContext.of(head);
    Map<FileFacts, List<KeyRead>> known = new IdentityHashMap<>();
    Map<String, List<KeyRead>> was = reads(base, test, before, known);
    if (!after.equals(before)) {
      known.clear(); // What equal files read may differ.
    }
    ConfigCheck check = new ConfigCheck(was, reads(head, test, after, known));
    Set<String> keys = new TreeSet<>(check.base.keySet());
    keys.addAll(check.head.keySet());
    keys.forEach(check::key);
    return new ConfigReport(keys.size(), check.changes.stream().sorted().toList());
  }

  private static Map<String, List<KeyRead>> reads(
      Map<String, FileFacts> files,
      Predicate<String> test,
      KeyContext context,
      Map<FileFacts, List<KeyRead>> known) {
    Map<String, List<KeyRead>> reads = new TreeMap<>();
    new TreeMap<>(files)
        .forEach(
            (path, facts) -> {
              if (!test.test(path)) {
                for (KeyRead read :
                    known.computeIfAbsent(facts, f -> KeyReads.of(path, f, context))) {
                  reads.computeIfAbsent(read.same(), k -> new ArrayList<>(1)).add(read);
                }
              }
            });
    return reads;
  }

  private void key(String key) {
    List<KeyRead> was = base.getOrDefault(key, List.of());
    List<KeyRead> is = head.getOrDefault(key, List.of());
    if (unread(was) && unread(is)) {
      files(was, is);
    } else if (unread(is)) {
      add(ConfigReport.Kind.NO_LONGER_READ, reader(was), standard(was), null);
    } else if (unread(was)) {
      boolean given = is.stream().anyMatch(read -> read.standard() != null);
      add(
          given ? ConfigReport.Kind.NEW_WITH_DEFAULT : ConfigReport.Kind.NEW_WITHOUT_DEFAULT,
          reader(is),
          null,
          standard(is));
    } else {
      defaults(was, is);
    }
  }

  /** Whether no code was found that reads it; a file may give it. */
  private static boolean unread(List<KeyRead> reads) {
    return reads.stream().allMatch(KeyRead::given);
  }

  private static KeyRead reader(List<KeyRead> reads) {
    return reads.stream().filter(read -> !read.given()).findFirst().orElse(reads.get(0));
  }

  /** A key that files alone name is a framework's. */
  private void files(List<KeyRead> was, List<KeyRead> is) {
    if (is.isEmpty()) {
      add(ConfigReport.Kind.NO_LONGER_SET, was.get(0), standard(was), null);
    } else if (was.isEmpty()) {
      add(ConfigReport.Kind.NEW_WITH_DEFAULT, is.get(0), null, standard(is));
    } else {
      defaults(was, is);
    }
  }

  private void defaults(List<KeyRead> was, List<KeyRead> is) {
    Set<String> before = standards(was);
    Set<String> after = standards(is);
    Set<String> added = new TreeSet<>(after);
    added.removeAll(before);
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    KeyRead place = place(is, added);
    boolean stricter = required(is) && !required(was);
    if (!gone.isEmpty() && added.isEmpty() && after.isEmpty() || stricter && added.isEmpty()) {
      add(ConfigReport.Kind.DEFAULT_REMOVED, strict(is), standard(was), null);
    } else if (!added.isEmpty() && !before.isEmpty()) {
      String old = gone.isEmpty() ? standard(was) : gone.iterator().next();
      add(ConfigReport.Kind.DEFAULT_CHANGED, place, old, added.iterator().next());
    } else if (!added.isEmpty()) {
      add(ConfigReport.Kind.DEFAULT_CHANGED, place, null, added.iterator().next());
    }
  }

  private static KeyRead place(List<KeyRead> reads, Set<String> added) {
    return reads.stream()
        .filter(read -> read.standard() != null && added.contains(read.standard()))
        .findFirst()
        .orElse(reads.get(0));
  }

  private static KeyRead strict(List<KeyRead> reads) {
    return reads.stream().filter(KeyRead::required).findFirst().orElse(reads.get(0));
  }

  private static boolean required(List<KeyRead> reads) {
    return reads.stream().noneMatch(KeyRead::given) && reads.stream().anyMatch(KeyRead::required);
  }

  private static Set<String> standards(List<KeyRead> reads) {
    Set<String> standards = new TreeSet<>();
    for (KeyRead read : reads) {
      if (read.standard() != null) {
        standards.add(read.standard());
      }
    }
    return standards;
  }

  private static @Nullable String standard(List<KeyRead> reads) {
    Set<String> standards = standards(reads);
    return standards.isEmpty() ? null : standards.iterator().next();
  }

  private void add(ConfigReport.Kind kind, KeyRead at, @Nullable String was, @Nullable String is) {
    changes.add(
        new ConfigReport.KeyChange(
            kind, at.key(), at.path(), at.line(), masked(at, was), masked(at, is)));
  }

  /** A password's default is shown to nobody. */
  private static @Nullable String masked(KeyRead at, @Nullable String value) {
    if (value == null) {
      return null;
    }
    String start = at.key() + "=";
    String line = Masking.maskSource(start + value);
    return line.startsWith(start) ? line.substring(start.length()) : Masking.HIDDEN;
  }
}
