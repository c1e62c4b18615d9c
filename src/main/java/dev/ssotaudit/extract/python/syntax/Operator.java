package dev.ssotaudit.extract.python.syntax;

/** A binary arithmetic operator, also in augmented assignments. */
public enum Operator {
  ADD("+"),
  SUB("-"),
  MULT("*"),
  MAT_MULT("@"),
  DIV("/"),
  MOD("%"),
  POW("**"),
  LSHIFT("<<"),
  RSHIFT(">>"),
  BIT_OR("|"),
  BIT_XOR("^"),
  BIT_AND("&"),
  FLOOR_DIV("//");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written, without {@code =}. */
  public String symbol() {
    return symbol;
  }
}
