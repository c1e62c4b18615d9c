package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Origin;
import java.util.ArrayList;
import java.util.List;

/** Sets of traces: one for each distinct origin, the shortest. */
final class Traces {
  private static final int MAX = 24;

  private Traces() {}

  static void add(List<Trace> all, Trace trace) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).sameOrigin(trace)) {
        if (trace.length() < all.get(i).length()) {
          all.set(i, trace);
        }
        return;
      }
    }
    if (all.size() < MAX) {
      all.add(trace);
    } else if (all.stream().noneMatch(t -> t.kind() == trace.kind())) {
      all.set(MAX - 1, trace);
    }
  }

  static void addAll(List<Trace> all, List<Trace> more) {
    more.forEach(trace -> add(all, trace));
  }

  static List<Trace> through(List<Trace> traces, At at, String what) {
    List<Trace> result = new ArrayList<>(traces.size());
    traces.forEach(trace -> result.add(trace.through(at, what)));
    return result;
  }

  /**
   * The origins of a value put together from several: good only where every part that matters is,
   * bad where any is.
   */
  static List<Trace> together(List<List<Trace>> parts) {
    List<Trace> result = new ArrayList<>();
    boolean good = true;
    for (List<Trace> part : parts) {
      boolean matters = part.stream().anyMatch(t -> t.kind() != Origin.Kind.NEUTRAL);
      good &=
          !matters
              || part.stream().anyMatch(t -> !t.kind().bad() && t.kind() != Origin.Kind.NEUTRAL);
      addAll(result, part);
    }
    boolean keep = good;
    result.removeIf(t -> t.kind() == Origin.Kind.NEUTRAL || t.kind().good() && !keep);
    return result;
  }

  /** A write or call that only an uncalled function makes decides nothing where others are made. */
  static List<Trace> executed(List<Trace> traces) {
    boolean decided = traces.stream().anyMatch(t -> t.kind().bad() || t.kind().good());
    return decided
        ? traces.stream()
            .filter(t -> t.kind() != Origin.Kind.UNKNOWN || !t.label().equals("no caller"))
            .toList()
        : traces;
  }
}
