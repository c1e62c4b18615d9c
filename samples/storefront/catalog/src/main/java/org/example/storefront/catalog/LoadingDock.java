package org.example.storefront.catalog;

import java.util.HashMap;
import java.util.Map;

/** The bays where lorries connect; nothing to do with databases. */
public final class LoadingDock {
  /** A lorry at a bay. */
  public record Lorry(String bay, String plate) {}

  private final Map<String, Lorry> bays = new HashMap<>();

  public Lorry getConnection(String bay) {
    return bays.computeIfAbsent(bay, name -> new Lorry(name, "unknown"));
  }

  public static Lorry next(LoadingDock dock) {
    return dock.getConnection("bay-7");
  }
}
