package dev.ssotaudit.fact.io;

import org.jspecify.annotations.Nullable;

/** An enum constant as its ordinal plus one; 0 is null. */
record EnumShape(Object[] constants) implements Shape {
  @Override
  public void write(@Nullable Object value, Output output) {
    output.unsigned(value instanceof Enum<?> constant ? constant.ordinal() + 1 : 0);
  }

  @Override
  public @Nullable Object read(Input input) throws Unreadable {
    int index = input.below(constants.length + 1);
    return index == 0 ? null : constants[index - 1];
  }
}
