package dev.ssotaudit.fact;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a call a catalogue entry means. In YAML: {@code receiver}; {@code "0"} a position;
 * {@code "0 url"} a position that may also be given by keyword; {@code url} a keyword alone; {@code
 * .jdbcUrl} a property of the object (the one made, for a constructor; else the receiver); {@code
 * "*"} any argument.
 *
 * @param position 0-based, or -1
 * @param name keyword or property name, or null
 */
public record Ref(Kind kind, int position, @Nullable String name) {
  /** What is meant. */
  public enum Kind {
    RECEIVER,
    ARGUMENT,
    PROPERTY,
    ANY_ARGUMENT
  }
}
