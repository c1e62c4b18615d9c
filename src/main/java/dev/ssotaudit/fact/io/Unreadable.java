package dev.ssotaudit.fact.io;

/** Inside a codec: the data cannot be read, or the value cannot be written. Never leaves it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message, null, false, false);
  }
}
