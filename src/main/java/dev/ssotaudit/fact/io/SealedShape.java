package dev.ssotaudit.fact.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several records: its number plus one, then its components; 0 is null. */
final class SealedShape implements Shape {
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private RecordShape[] records = new RecordShape[0];

  void complete(List<Class<?>> leaves, Schema schema) {
    RecordShape[] all = new RecordShape[leaves.size()];
    for (int i = 0; i < all.length; i++) {
      if (!(schema.shape(leaves.get(i)) instanceof RecordShape shape)) {
        throw new IllegalArgumentException("no record: " + leaves.get(i).getName());
      }
      all[i] = shape;
      numbers.put(leaves.get(i), i);
    }
    records = all;
  }

  @Override
  public void write(@Nullable Object value, Output output) throws Unreadable {
    Integer number = value == null ? null : numbers.get(value.getClass());
    if (value == null || number == null) {
      output.unsigned(0);
      return;
    }
    output.unsigned(number + 1);
    records[number].writeComponents(value, output);
  }

  @Override
  public @Nullable Object read(Input input) throws Unreadable {
    int number = input.below(records.length + 1);
    return number == 0 ? null : records[number - 1].readComponents(input);
  }
}
