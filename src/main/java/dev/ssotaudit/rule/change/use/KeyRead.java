package dev.ssotaudit.rule.change.use;

import org.jspecify.annotations.Nullable;

/**
 * A place that reads a setting.
 *
 * @param standard what holds where it is not set, as text, or null if nothing does
 * @param required whether reading raises where it is not set
 * @param line 1-based
 */
record KeyRead(String key, @Nullable String standard, boolean required, String path, int line) {}
