package dev.ssotaudit.fact;

import java.util.Locale;

/** What a site does. */
public enum SiteKind {
  /** An engine, pool or data source is made. */
  ENGINE_CREATION(Role.ENGINE),
  /** One driver connection, or a store's client, is made. */
  CONNECTION_CREATION(Role.ENGINE),
  /** A session, entity manager or SQL session factory or template is made on an engine. */
  SESSION_FACTORY(Role.SESSION),
  /** A database URL is assembled from parts, or a whole URL literal is used as a value. */
  URL_CONSTRUCTION(Role.URL),
  /** A database URL's text is edited. */
  URL_REWRITE(Role.URL),
  /** A connection setting is read by name from the environment or a configuration. */
  CONFIG_READ(Role.CONFIG);

  private final Role role;

  SiteKind(Role role) {
    this.role = role;
  }

  /** The role of the owner that such a site belongs in. */
  public Role role() {
    return role;
  }

  /** The name in reports and catalogue files, such as {@code engine-creation}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
