package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.FunctionChange;
import dev.ssotaudit.rule.change.python.PythonChanges;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a change altered, by dotted name and by last name. */
final class Altered {
  private final Set<String> symbols = new TreeSet<>();
  private final Map<String, Set<String>> byLastName = new HashMap<>();
  private final Map<String, Set<String>> oldWords = new HashMap<>();
  private final Set<String> raising = new HashSet<>();

  Altered(PythonChanges changes) {
    for (Change change : changes.changes()) {
      add(change.symbol());
      words(change);
    }
    for (FunctionChange function : changes.functions()) {
      add(function.symbol());
    }
  }

  private void add(String symbol) {
    if (symbols.add(symbol)) {
      String last = symbol.substring(symbol.lastIndexOf('.') + 1);
      byLastName.computeIfAbsent(last, n -> new TreeSet<>()).add(symbol);
    }
  }

  /** The message of such a change quotes what was raised, last. */
  private void words(Change change) {
    PythonChangeKind kind = (PythonChangeKind) change.kind();
    boolean words = kind == PythonChangeKind.EXCEPTION_MESSAGE_CHANGED;
    if (words
        || kind == PythonChangeKind.EXCEPTION_REMOVED
        || kind == PythonChangeKind.EXCEPTION_TYPE_CHANGED) {
      raising.add(change.symbol());
      String message = change.message();
      int from = words ? message.lastIndexOf(" in place of ") : 0;
      oldWords
          .computeIfAbsent(change.symbol(), s -> new TreeSet<>())
          .add(message.substring(Math.max(0, from)));
    }
  }

  boolean contains(String symbol) {
    return symbols.contains(symbol);
  }

  /** The symbols whose last part is the name. */
  Set<String> named(String last) {
    return byLastName.getOrDefault(last, Set.of());
  }

  /** Whether what the function raises changed. */
  boolean raises(String symbol) {
    return raising.contains(symbol);
  }

  /** The symbols that raised words in which the text occurs. */
  Set<String> saying(String text) {
    Set<String> found = new TreeSet<>();
    if (text.length() >= 8) {
      oldWords.forEach(
          (symbol, words) -> {
            if (words.stream().anyMatch(word -> word.contains(text))) {
              found.add(symbol);
            }
          });
    }
    return found;
  }

  /**
   * The last names of what a change altered: a file without any of them as a word relies on none of
   * it.
   */
  static Set<String> names(PythonChanges changes) {
    return new TreeSet<>(new Altered(changes).byLastName.keySet());
  }

  /** All. */
  Set<String> symbols() {
    return symbols;
  }
}
