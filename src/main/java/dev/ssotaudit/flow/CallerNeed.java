package dev.ssotaudit.flow;

import java.util.Comparator;
import java.util.List;

/**
 * Files that may call a function: those that hold the name and at least one of the others.
 *
 * @param name the function's (or constructed type's) simple name
 * @param near simple names of its module, type or package
 */
public record CallerNeed(String name, List<String> near) implements Comparable<CallerNeed> {
  @Override
  public int compareTo(CallerNeed other) {
    return Comparator.comparing(CallerNeed::name)
        .thenComparing(need -> String.join(",", need.near()))
        .compare(this, other);
  }
}
