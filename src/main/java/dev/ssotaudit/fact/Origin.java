package dev.ssotaudit.fact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a value ultimately comes from.
 *
 * @param label what it is, masked: a symbol, a key, a literal without credentials
 * @param condition what must hold for this arm to be taken, as source text, or null
 * @param hops from the site to the origin; the last one stands at the origin
 */
public record Origin(Kind kind, String label, @Nullable String condition, List<Hop> hops) {
  /** The kinds of origin. */
  public enum Kind {
    /** An owner of the role: a return value, field, constant or attribute of it. */
    OWNER,
    /** A configuration that a framework reads from its own keys, declared canonical. */
    FRAMEWORK,
    /** A literal host, user or whole URL outside an owner. */
    LITERAL,
    /** A configuration read outside its owner. */
    CONFIG_READ,
    /** Route, command line or message input. */
    INPUT,
    /** A name that nothing defines. */
    UNDEFINED,
    /** A builder that is no owner. */
    RIVAL,
    /** Nothing: null, empty text, a path that leaves. */
    NEUTRAL,
    /** The code does not say; the label is the reason's code. */
    UNKNOWN;

    /** The name in reports, such as {@code config-read}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this origin makes a site bypass. */
    public boolean bad() {
      return this == LITERAL
          || this == CONFIG_READ
          || this == INPUT
          || this == UNDEFINED
          || this == RIVAL;
    }

    /** Whether this origin is canonical. */
    public boolean good() {
      return this == OWNER || this == FRAMEWORK;
    }
  }
}
