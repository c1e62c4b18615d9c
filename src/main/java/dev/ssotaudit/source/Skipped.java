package dev.ssotaudit.source;

/**
 * Something in the tree that is not audited.
 *
 * @param path relative to the audited root, with {@code /}; a directory ends with {@code /}
 */
public record Skipped(String path, SkipReason reason) implements Comparable<Skipped> {
  @Override
  public int compareTo(Skipped other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.compareTo(other.reason);
  }
}
