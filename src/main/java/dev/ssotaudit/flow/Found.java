package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;

/** What looking up a property gave: values, and whether on some path nothing was written. */
record Found(List<Val> values, boolean mayBeUnset) {
  static final Found NOTHING = new Found(List.of(), true);

  static Found certain(Val value) {
    return new Found(List.of(value), false);
  }

  /** Either this or the other. */
  Found or(Found other) {
    if (this == NOTHING && other == NOTHING) {
      return this;
    }
    List<Val> all = new ArrayList<>(values);
    other.values.stream().filter(v -> !all.contains(v)).forEach(all::add);
    return new Found(all, mayBeUnset || other.mayBeUnset);
  }

  /** This where it is set, else the other. */
  Found orElse(java.util.function.Supplier<Found> other) {
    if (!mayBeUnset) {
      return this;
    }
    Found rest = other.get();
    List<Val> all = new ArrayList<>(values);
    rest.values.stream().filter(v -> !all.contains(v)).forEach(all::add);
    return new Found(all, rest.mayBeUnset);
  }
}
