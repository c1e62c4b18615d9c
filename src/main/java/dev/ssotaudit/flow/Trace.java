package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An origin with the way from it to where the question stands, nearest step first.
 *
 * @param at where the origin stands, or null
 * @param steps the way; null where the question stands at the origin
 * @param scheme the store whose scheme the URL has that the origin ended up in, or null
 */
record Trace(
    Origin.Kind kind,
    String label,
    Sym.@Nullable Condition condition,
    @Nullable At at,
    @Nullable Step steps,
    int length,
    @Nullable String scheme) {
  /** One step of the way and what follows it. */
  record Step(At at, String what, @Nullable Step next) {}

  static Trace leaf(Origin.Kind kind, String label, @Nullable At at) {
    return new Trace(kind, label, null, at, null, 0, null);
  }

  static Trace neutral() {
    return leaf(Origin.Kind.NEUTRAL, "", null);
  }

  static Trace unknown(String why, @Nullable At at) {
    return leaf(Origin.Kind.UNKNOWN, why, at);
  }

  Trace through(At step, String what) {
    return new Trace(kind, label, condition, at, new Step(step, what, steps), length + 1, scheme);
  }

  /** The origin as part of a URL of that store's scheme; null where an edit took that away. */
  Trace in(@Nullable String store) {
    return Objects.equals(store, scheme)
        ? this
        : new Trace(kind, label, condition, at, steps, length, store);
  }

  Trace when(Sym.@Nullable Condition outer) {
    return outer == null ? this : new Trace(kind, label, outer, at, steps, length, scheme);
  }

  /** Whether both say the same origin, whatever the way. */
  boolean sameOrigin(Trace other) {
    return kind == other.kind
        && label.equals(other.label)
        && Objects.equals(scheme, other.scheme)
        && (at == null
            ? other.at == null
            : other.at != null
                && at.path().equals(other.at.path())
                && at.span().equals(other.at.span()));
  }

  Origin origin() {
    List<Hop> hops = new ArrayList<>();
    for (Step step = steps; step != null; step = step.next()) {
      Hop hop = step.at().hop(step.what());
      if (hops.isEmpty() || !hops.get(hops.size() - 1).span().equals(hop.span())) {
        hops.add(hop);
      }
    }
    if (at != null) {
      hops.add(at.hop(describe()));
    }
    String when = condition == null ? null : ValueText.condition(condition);
    return new Origin(kind, Labels.mask(label), when, hops);
  }

  private String describe() {
    return switch (kind) {
      case OWNER -> "owner " + label;
      case FRAMEWORK -> "framework key " + label;
      case LITERAL -> "literal " + Labels.mask(label);
      case CONFIG_READ -> "reads " + label;
      case INPUT -> "outside input " + label;
      case UNDEFINED -> "nothing defines " + label;
      case RIVAL -> "built by " + label;
      case NEUTRAL -> "no value";
      case UNKNOWN -> label;
    };
  }
}
