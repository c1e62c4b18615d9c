package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Masking;

/** Keeps credentials out of everything that is said, and what is said short. */
public final class Labels {
  private static final int MAX = 120;

  private Labels() {}

  /** The text with its credentials hidden as {@link Masking} does, cut to a readable length. */
  public static String mask(String text) {
    String masked = Masking.mask(text);
    return masked.length() > MAX ? masked.substring(0, MAX) + "…" : masked;
  }
}
