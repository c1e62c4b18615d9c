package dev.ssotaudit.extract.python;

import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** What the lowering of one file keeps track of: depth, problems, and the function it is in. */
final class Progress {
  /**
   * How deep values and statements nest at most. Below it stands {@link Value.Unknown} and a
   * problem says so: every layer that walks facts recursively relies on the bound. Lowering to it
   * takes less than half a megabyte of stack, as parsing does.
   */
  static final int MAX_DEPTH = 500;

  private final List<ParseProblem> problems = new ArrayList<>();
  private int depth;
  private boolean yields;

  /** Goes one level down, unless the bound is reached; pair with {@link #leave()} if it did. */
  boolean enter() {
    if (depth == MAX_DEPTH) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** What stands for that which lies too deep. */
  Value tooDeep(Span span) {
    problems.add(new ParseProblem(span, "nested more than " + MAX_DEPTH + " levels deep"));
    return new Value.Unknown("nested too deep", span);
  }

  /** The body now read yields. */
  void markYield() {
    yields = true;
  }

  /** Begins a function's body; the answer is for {@link #endFunction}. */
  boolean beginFunction() {
    boolean outer = yields;
    yields = false;
    return outer;
  }

  /** Ends a function's body and says whether it yielded. */
  boolean endFunction(boolean outer) {
    boolean inner = yields;
    yields = outer;
    return inner;
  }

  List<ParseProblem> problems() {
    return problems;
  }
}
