package dev.ssotaudit.policy;

/**
 * How narrow a glob is: the longer the text before its first wildcard, then the fewer wildcards.
 * The narrower sorts first; the whole tree last.
 */
record Specificity(int prefix, int wildcards) implements Comparable<Specificity> {
  /** Of {@code **}. */
  static final Specificity WHOLE = new Specificity(0, Integer.MAX_VALUE);

  @Override
  public int compareTo(Specificity other) {
    return prefix != other.prefix
        ? Integer.compare(other.prefix, prefix)
        : Integer.compare(wildcards, other.wildcards);
  }
}
