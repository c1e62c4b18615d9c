package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a function does.
 *
 * @param key what is done (of a call, what is called), without the names of locals, to compare
 * @param whole the same with all that belongs to it: arguments, a handler's body
 * @param text what is done, as written
 * @param conditions under which, outermost first: {@code if `x`}, {@code on `KeyError`}
 * @param call the call, for calls and awaited calls, else null
 */
public record Step(
    Kind kind,
    String key,
    String whole,
    String text,
    List<String> conditions,
    Value.@Nullable Call call,
    Span span) {
  /** What sort of thing. */
  public enum Kind {
    /** A call. */
    CALL,
    /** A call whose result is awaited at once. */
    AWAIT,
    /** An exception handler. */
    CATCH,
    /** A {@code raise}. */
    RAISE
  }
}
