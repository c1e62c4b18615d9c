package dev.ssotaudit.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a library's symbol means to the analysis ({@code is:} in catalogue files). */
public enum Effect {
  ENGINE_CREATION(SiteKind.ENGINE_CREATION),
  CONNECTION_CREATION(SiteKind.CONNECTION_CREATION),
  SESSION_FACTORY(SiteKind.SESSION_FACTORY),
  URL_CONSTRUCTION(SiteKind.URL_CONSTRUCTION),
  URL_REWRITE(SiteKind.URL_REWRITE),
  /** Reads a setting; {@code key} and {@code fallback} say which arguments. */
  CONFIG_READ(SiteKind.CONFIG_READ),
  /** A mapping of settings: indexing it, {@code get} and {@code in} read ({@code os.environ}). */
  CONFIG_MAPPING(null),
  /**
   * A decorator or annotation that injects a setting; {@code key} holds its name or {@code
   * ${name:default}}.
   */
  CONFIG_INJECTION(null),
  /** A base class or decorator whose fields are settings of the same name (pydantic, Spring). */
  SETTINGS_BASE(null),
  /** A module-level variable or configuration key whose assignment creates an engine (Django). */
  SETTING(null),
  /** The result carries the value of {@code from} unchanged in meaning (strip, quoting, str). */
  HANDS_THROUGH(null),
  /** The result is an edited text of {@code from}. */
  TEXT_EDIT(null),
  /** The result holds pieces of the text {@code from} (urlparse, split, partition). */
  TEXT_PARSE(null),
  /** The result is a text put together from {@code from} (join, urlunparse, format). */
  TEXT_BUILD(null),
  /** A test on a text; carries nothing. */
  TEXT_TEST(null),
  /** The arguments are told to people (logging, printing, exceptions): no value use. */
  MESSAGE(null),
  /** The result is outside input: command line, request, message. */
  INPUT(null),
  /**
   * Writes {@code property} of the receiver from {@code from}; {@code fluent} returns the receiver.
   */
  WRITES(null),
  /** Reads {@code property} of the receiver. */
  READS(null),
  /** Hands out something an existing engine holds (a connection, a session): no site. */
  TAKES(null),
  /**
   * A type: {@code supertypes}, {@code bean} setters and getters, {@code fluent} builder methods.
   */
  TYPE(null),
  /** A decorator or annotation on what provides an injectable object. */
  PROVIDER(null),
  /** A decorator or annotation on what is given an injected object. */
  INJECTION(null),
  /** An annotation that makes a type an injectable component. */
  COMPONENT(null),
  /** An annotation that prefers one provider among several. */
  PRIMARY(null),
  /** An annotation that names a provider. */
  QUALIFIER(null),
  /** A decorator that keeps the first result (lru_cache, cached_property, singleton). */
  CACHES(null);

  /** The effects of calls that open a database, or prepare to: all sites but reads of settings. */
  public static final Set<Effect> OPENING =
      Collections.unmodifiableSet(
          EnumSet.of(
              ENGINE_CREATION,
              CONNECTION_CREATION,
              SESSION_FACTORY,
              URL_CONSTRUCTION,
              URL_REWRITE));

  private final @Nullable SiteKind kind;

  Effect(@Nullable SiteKind kind) {
    this.kind = kind;
  }

  /** The kind of site that a use of the symbol is, or null. */
  public @Nullable SiteKind siteKind() {
    return kind;
  }

  /** The name in catalogue files, such as {@code hands-through}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
