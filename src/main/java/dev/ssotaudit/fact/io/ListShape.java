package dev.ssotaudit.fact.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as its size plus one and its elements; 0 is null. */
record ListShape(Shape element) implements Shape {
  @Override
  public void write(@Nullable Object value, Output output) throws Unreadable {
    if (!(value instanceof List<?> list)) {
      output.unsigned(0);
      return;
    }
    output.unsigned(list.size() + 1);
    for (int i = 0; i < list.size(); i++) {
      element.write(list.get(i), output);
    }
  }

  @Override
  public @Nullable Object read(Input input) throws Unreadable {
    int size = input.size();
    if (size <= 0) {
      return size < 0 ? null : List.of();
    }
    Object[] elements = new Object[size];
    boolean holes = false;
    for (int i = 0; i < size; i++) {
      Object one = element.read(input);
      elements[i] = one;
      holes |= one == null;
    }
    return holes ? Collections.unmodifiableList(Arrays.asList(elements)) : List.of(elements);
  }
}
