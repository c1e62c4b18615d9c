/**
 * Configuration files as facts: one definition a key, its target a name with the whole key (folders
 * of a YAML file joined by dots, list places as {@code [0]}, an INI or TOML section before a dot),
 * its value the text as the reader of that format would give it, placeholders left as they stand.
 *
 * <p>What applies under Spring profiles alone (a document with {@code
 * spring.config.activate.on-profile} or {@code spring.profiles}) carries the decorator {@code
 * profile("…")} on each of its definitions; the keys stay as they are. Values under one key twice
 * stand in the file's order; later ones win.
 */
package dev.ssotaudit.extract.config;
