package dev.ssotaudit.extract.python.syntax;

/** {@code and}, {@code or}. */
public enum BoolOperator {
  AND,
  OR
}
