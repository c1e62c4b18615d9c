package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.link.FunctionSymbol;

/** A place in the code: a span inside a function (or inside a module's or type's body). */
public record At(FunctionSymbol function, Span span) {
  /** The file's path. */
  public String path() {
    return function.unit().path();
  }

  /** A hop that stands here. */
  Hop hop(String what) {
    return new Hop(path(), span, what);
  }
}
