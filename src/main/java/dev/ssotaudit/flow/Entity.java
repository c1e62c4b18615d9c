package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;

/** What a name or dotted name stands for, where it stands for something declared. */
sealed interface Entity {
  /** A function of the project. */
  record OfFunction(FunctionSymbol function) implements Entity {}

  /** A type of the project. */
  record OfType(TypeSymbol type) implements Entity {}

  /** A module or namespace package of the project. */
  record OfModule(String path) implements Entity {}

  /** A symbol of a library. */
  record OfLibrary(String symbol) implements Entity {}

  /** A module's variable. */
  record OfVariable(SourceUnit unit, String name) implements Entity {}

  /** A static field or class variable, or an inherited one. */
  record OfField(TypeSymbol type, String name) implements Entity {}

  /** Nothing: not declared where it should be. */
  record Missing(String name) implements Entity {}

  /** Something in a file that is not loaded yet. */
  record Pending() implements Entity {}
}
