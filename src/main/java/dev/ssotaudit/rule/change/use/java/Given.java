package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a call.
 *
 * @param type null where it cannot be told
 * @param function whether it is a lambda or a method reference, whose type is the parameter's
 */
record Given(@Nullable TypeUse type, boolean function) {}
