package dev.ssotaudit.fact;

import java.util.Locale;

/** What an owner is canonical for. */
public enum Role {
  /** Building and editing URLs. */
  URL,
  /** Making engines, pools, connections and clients. */
  ENGINE,
  /** Making session factories. */
  SESSION,
  /** Reading connection settings. */
  CONFIG;

  /** The lower-case name, as {@code ssot.yml} writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
