package dev.ssotaudit.fact;

import java.util.Locale;

/** What an identity argument is to the database it opens. */
public enum Part {
  /** A whole URL or DSN. */
  URL,
  /** Host, address, node list, account. */
  HOST,
  PORT,
  USER,
  PASSWORD,
  DATABASE,
  /** An object or mapping that holds the parts. */
  CONFIG,
  /** An engine, pool, data source or connection that is used. */
  ENGINE;

  /** The lower-case name, as catalogue files write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
