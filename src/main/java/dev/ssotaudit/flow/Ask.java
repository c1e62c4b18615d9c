package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Role;
import java.util.Set;

/** What is asked of a value: which part of the identity it is decides what counts as bad. */
enum Ask {
  /** A whole URL. */
  URL(Set.of(Role.URL)),
  /** A host: a literal one is bad. */
  HOST(Set.of(Role.URL, Role.CONFIG)),
  /** A user: a literal one is bad. */
  USER(Set.of(Role.URL, Role.CONFIG)),
  /** A port, database, password, option: a literal is neutral. */
  DETAIL(Set.of(Role.URL, Role.CONFIG)),
  /** An engine, pool, connection. */
  ENGINE(Set.of(Role.ENGINE)),
  /** An object that holds the parts. */
  CONFIG(Set.of(Role.URL, Role.CONFIG, Role.ENGINE));

  private final Set<Role> roles;

  Ask(Set<Role> roles) {
    this.roles = roles;
  }

  /** The roles whose owners are a good origin. */
  Set<Role> roles() {
    return roles;
  }

  static Ask of(Part part) {
    return switch (part) {
      case URL -> URL;
      case HOST -> HOST;
      case USER -> USER;
      case PORT, PASSWORD, DATABASE -> DETAIL;
      case CONFIG -> CONFIG;
      case ENGINE -> ENGINE;
    };
  }

  /** What a property, keyword or DSN key of that name is. */
  static Ask ofName(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT).replace("_", "").replace("-", "");
    if (lower.endsWith("url") || lower.endsWith("uri") || lower.equals("dsn")) {
      return URL;
    } else if (lower.endsWith("host")
        || lower.endsWith("hostname")
        || lower.equals("server")
        || lower.equals("hostaddr")
        || lower.equals("address")) {
      return HOST;
    } else if (lower.endsWith("user") || lower.endsWith("username") || lower.equals("login")) {
      return USER;
    }
    return DETAIL;
  }

  /** Whether a literal text is bad. */
  boolean literalIsBad() {
    return this == URL || this == HOST || this == USER;
  }
}
