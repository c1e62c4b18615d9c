package dev.ssotaudit.flow;

import dev.ssotaudit.link.TypeSymbol;
import org.jspecify.annotations.Nullable;

/**
 * A type: the project's or a library's. {@code meta} says that the value is the type itself, not an
 * object of it.
 */
record TypeRef(@Nullable TypeSymbol type, String symbol, boolean meta) {
  static TypeRef of(TypeSymbol type) {
    return new TypeRef(type, type.symbol(), false);
  }

  static TypeRef meta(TypeSymbol type) {
    return new TypeRef(type, type.symbol(), true);
  }

  static TypeRef library(String symbol) {
    return new TypeRef(null, symbol, false);
  }
}
