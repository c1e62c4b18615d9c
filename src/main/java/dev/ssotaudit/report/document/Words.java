package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.SiteKind;

/** Small matters of wording. */
final class Words {
  private Words() {}

  /** {@code 1 file}, {@code 2 files}. */
  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@code 3 of 7 governed}. */
  static String of(int part, int whole) {
    return part + " of " + whole + " governed";
  }

  /** The verb that fits the count. */
  static String verb(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /** The kind in words. */
  static String kind(SiteKind kind) {
    return switch (kind) {
      case ENGINE_CREATION -> "Engine creation";
      case CONNECTION_CREATION -> "Connection creation";
      case SESSION_FACTORY -> "Session factories";
      case URL_CONSTRUCTION -> "URL construction";
      case URL_REWRITE -> "URL rewriting";
      case CONFIG_READ -> "Configuration reads";
    };
  }
}
