package dev.ssotaudit.extract.python.syntax;

/** {@code ~}, {@code not}, {@code +}, {@code -}. */
public enum UnaryOperator {
  INVERT,
  NOT,
  UADD,
  USUB
}
