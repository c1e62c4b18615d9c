package dev.ssotaudit.extract.python.syntax;

/** Leaves the statement being parsed; its problem is recorded already. Never leaves the package. */
final class SyntaxFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The only one: it carries nothing, so it costs nothing. */
  static final SyntaxFailure INSTANCE = new SyntaxFailure();

  private SyntaxFailure() {
    super("syntax error", null, false, false);
  }
}
