package dev.ssotaudit.fact.io;

import org.jspecify.annotations.Nullable;

/** How values of one static type are written and read. */
interface Shape {
  /** Writes a value of this type. */
  void write(@Nullable Object value, Output output) throws Unreadable;

  /** Reads what {@link #write} wrote. */
  @Nullable Object read(Input input) throws Unreadable;
}
