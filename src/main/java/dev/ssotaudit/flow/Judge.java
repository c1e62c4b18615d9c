package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Verdict;
import java.util.List;

/** Turns origins into a verdict, and says which of them decided. */
final class Judge {
  private Judge() {}

  /** A verdict with its reason. */
  record Judgement(Verdict verdict, String reason) {}

  static Judgement of(List<Trace> traces) {
    List<Trace> bad = traces.stream().filter(t -> t.kind().bad()).toList();
    List<Trace> good = traces.stream().filter(t -> t.kind().good()).toList();
    List<Trace> unknown = traces.stream().filter(t -> t.kind() == Origin.Kind.UNKNOWN).toList();
    if (!bad.isEmpty() && !good.isEmpty()) {
      return new Judgement(
          Verdict.MIXED,
          describe(good.get(0)) + ", but also " + describe(bad.get(0)) + when(bad.get(0)));
    } else if (!bad.isEmpty()) {
      return new Judgement(Verdict.BYPASSES, describe(bad.get(0)));
    } else if (!unknown.isEmpty()) {
      return new Judgement(Verdict.UNDECIDED, unknown.get(0).label());
    } else if (!good.isEmpty()) {
      return new Judgement(Verdict.DELEGATES, describe(good.get(0)));
    }
    return new Judgement(Verdict.UNDECIDED, "no value");
  }

  private static String when(Trace trace) {
    return trace.condition() == null ? "" : " when " + ValueText.condition(trace.condition());
  }

  private static String describe(Trace trace) {
    String label = Labels.mask(trace.label());
    return switch (trace.kind()) {
      case OWNER -> "comes from the owner " + label;
      case FRAMEWORK -> "is built by the framework from " + label;
      case LITERAL ->
          label.startsWith("a ") || label.startsWith("the ")
              ? "is " + label
              : "is the literal \"" + label + "\"";
      case CONFIG_READ -> "reads " + label + " outside its owner";
      case INPUT -> "comes from outside input (" + label + ")";
      case UNDEFINED -> "uses " + label + ", which nothing defines";
      case RIVAL -> "is built by " + label;
      case NEUTRAL -> "has no value";
      case UNKNOWN -> label;
    };
  }
}
