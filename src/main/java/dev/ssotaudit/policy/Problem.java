package dev.ssotaudit.policy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file that a person wrote.
 *
 * @param path the file as the caller named it
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 * @param message what is wrong, without a full stop
 * @param advice what to do about it, or null
 */
public record Problem(String path, int line, int column, String message, @Nullable String advice)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line, as a compiler prints it. */
  @Override
  public String toString() {
    String text = path + ":" + line + ":" + column + ": " + message;
    return advice == null ? text : text + " (" + advice + ")";
  }
}
