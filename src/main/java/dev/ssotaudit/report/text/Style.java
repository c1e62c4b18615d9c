package dev.ssotaudit.report.text;

/** ANSI colours (ECMA-48, SGR), or none. */
public final class Style {
  private final boolean on;

  private Style(boolean on) {
    this.on = on;
  }

  /** With colours, or without. */
  public static Style of(boolean colour) {
    return new Style(colour);
  }

  /** For headings. */
  public String strong(String text) {
    return wrap("1", text);
  }

  /** For errors and what fails. */
  public String bad(String text) {
    return wrap("1;31", text);
  }

  /** For warnings. */
  public String warn(String text) {
    return wrap("1;33", text);
  }

  /** For what passes. */
  public String good(String text) {
    return wrap("1;32", text);
  }

  /** For line numbers, gutters and notes. */
  public String dim(String text) {
    return wrap("1;34", text);
  }

  private String wrap(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
