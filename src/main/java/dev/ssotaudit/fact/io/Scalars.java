package dev.ssotaudit.fact.io;

import org.jspecify.annotations.Nullable;

/** Shapes of text, numbers and truth values. */
enum Scalars implements Shape {
  TEXT {
    @Override
    public void write(@Nullable Object value, Output output) {
      output.text((String) value);
    }

    @Override
    public @Nullable Object read(Input input) throws Unreadable {
      return input.text();
    }
  },
  INT {
    @Override
    public void write(@Nullable Object value, Output output) throws Unreadable {
      output.signed(value instanceof Integer number ? number : 0);
    }

    @Override
    public Object read(Input input) throws Unreadable {
      return input.signed();
    }
  },
  LONG {
    @Override
    public void write(@Nullable Object value, Output output) {
      output.fixedLong(value instanceof Long number ? number : 0);
    }

    @Override
    public Object read(Input input) throws Unreadable {
      return input.fixedLong();
    }
  },
  BOOLEAN {
    @Override
    public void write(@Nullable Object value, Output output) {
      output.unsigned(Boolean.TRUE.equals(value) ? 1 : 0);
    }

    @Override
    public Object read(Input input) throws Unreadable {
      return input.below(2) == 1;
    }
  }
}
