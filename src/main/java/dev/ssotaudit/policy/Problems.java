package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong in one file, so that it can be told at once. */
final class Problems {
  private final String path;
  private final List<Problem> found;

  Problems(String path, List<Problem> found) {
    this.path = path;
    this.found = found;
  }

  Problems(String path) {
    this(path, new ArrayList<>());
  }

  String path() {
    return path;
  }

  void add(Place place, String message, @Nullable String advice) {
    found.add(new Problem(path, place.line(), place.column(), message, advice));
  }

  List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
