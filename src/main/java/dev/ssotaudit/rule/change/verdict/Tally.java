package dev.ssotaudit.rule.change.verdict;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How many things went which way.
 *
 * @param counts one entry for each kind, zero included, in their order
 * @param base how many there are at base: the denominator of what is fixed
 * @param head how many there are at head: the denominator of what is introduced
 */
public record Tally(Map<Trend, Integer> counts, int base, int head) {
  /** Copies the counts. */
  public Tally {
    EnumMap<Trend, Integer> all = new EnumMap<>(Trend.class);
    for (Trend kind : Trend.values()) {
      all.put(kind, counts.getOrDefault(kind, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  static <T> Tally of(Collection<T> changes, Function<T, Trend> kind, int base, int head) {
    Map<Trend, Integer> counts = new EnumMap<>(Trend.class);
    changes.forEach(change -> counts.merge(kind.apply(change), 1, Integer::sum));
    return new Tally(counts, base, head);
  }

  /** How many went that way. */
  public int of(Trend kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** How many are judged as before, moved ones included. */
  public int same() {
    return of(Trend.UNCHANGED) + of(Trend.MOVED);
  }

  /** Whether nothing is judged otherwise than before. */
  public boolean quiet() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() == same();
  }
}
