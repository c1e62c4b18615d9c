package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a function does.
 *
 * @param key what is done, with locals numbered, to compare
 * @param text what is done, as written
 * @param conditions under which, outermost first, as written
 * @param call the call, for calls and awaited calls, else null
 */
public record Step(
    Kind kind,
    String key,
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
