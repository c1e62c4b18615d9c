package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.link.FunctionSymbol;

/** Java's {@code static void main(String[] args)}, which the launcher calls (JLS 12.1). */
final class MainMethod {
  private MainMethod() {}

  static boolean is(FunctionSymbol function) {
    return !function.unit().python()
        && function.name().equals("main")
        && function.has(Modifier.STATIC)
        && function.parameters().size() == 1;
  }
}
