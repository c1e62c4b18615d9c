package dev.ssotaudit.policy;

/** A place in a file: line and column (UTF-16 code units), both 1-based. */
record Place(int line, int column) {
  static final Place START = new Place(1, 1);
}
