package dev.ssotaudit.extract.python.syntax;

/** A comparison operator. */
public enum CmpOperator {
  EQ("=="),
  NOT_EQ("!="),
  LT("<"),
  LT_E("<="),
  GT(">"),
  GT_E(">="),
  IS("is"),
  IS_NOT("is not"),
  IN("in"),
  NOT_IN("not in");

  private final String symbol;

  CmpOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator in its usual spelling. */
  public String symbol() {
    return symbol;
  }
}
