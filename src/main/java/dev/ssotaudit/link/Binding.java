package dev.ssotaudit.link;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Span;

/** What a name means in a scope. */
public sealed interface Binding {
  /** It is a function declared here. */
  record OfFunction(FunctionSymbol function) implements Binding {}

  /** It is a type declared here. */
  record OfType(TypeSymbol type) implements Binding {}

  /** It is imported. */
  record OfImport(Import imported, Span span) implements Binding {}

  /** It is a variable assigned here. */
  record OfVariable() implements Binding {}
}
