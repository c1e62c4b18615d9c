package dev.ssotaudit.rule.change.use;

import java.util.Comparator;

/**
 * A call that fitted the signature of base and does not fit that of head.
 *
 * @param symbol what is called
 * @param why such as {@code missing `url`}
 */
public record Misfit(String path, int line, String symbol, String why)
    implements Comparable<Misfit> {
  private static final Comparator<Misfit> ORDER =
      Comparator.comparing(Misfit::path)
          .thenComparingInt(Misfit::line)
          .thenComparing(Misfit::symbol)
          .thenComparing(Misfit::why);

  @Override
  public int compareTo(Misfit other) {
    return ORDER.compare(this, other);
  }
}
