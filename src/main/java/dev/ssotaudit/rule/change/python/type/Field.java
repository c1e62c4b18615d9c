package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a dataclass, model, named tuple or typed dictionary.
 *
 * @param type the annotation, or null
 * @param standard the default, or what makes it; null if it must be given
 * @param init whether the constructor takes it
 * @param keyword whether only by keyword
 * @param options what else its declaration says (alias, bounds), by name, as text
 * @param line 1-based
 */
record Field(
    String name,
    @Nullable Value type,
    @Nullable Value standard,
    boolean init,
    boolean keyword,
    Map<String, String> options,
    int line) {
  boolean required() {
    return init && standard == null;
  }
}
