package dev.ssotaudit.fact.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as its size plus one and its entries in iteration order; 0 is null. */
record MapShape(Shape key, Shape value) implements Shape {
  @Override
  public void write(@Nullable Object object, Output output) throws Unreadable {
    if (!(object instanceof Map<?, ?> map)) {
      output.unsigned(0);
      return;
    }
    output.unsigned(map.size() + 1);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      key.write(entry.getKey(), output);
      value.write(entry.getValue(), output);
    }
  }

  @Override
  public @Nullable Object read(Input input) throws Unreadable {
    int size = input.size();
    if (size < 0) {
      return null;
    }
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object one = key.read(input);
      map.put(one, value.read(input));
    }
    return Collections.unmodifiableMap(map);
  }
}
