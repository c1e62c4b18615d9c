package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import org.jspecify.annotations.Nullable;

/** What a call calls. */
sealed interface Target {
  /** A function of the project; the receiver is null where none is passed. */
  record Function(FunctionSymbol function, @Nullable Sym receiver, @Nullable FunctionFlow inline)
      implements Target {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Function f && f.function == function && f.receiver == receiver;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(function);
    }
  }

  /** Construction of the project's type. */
  record Construction(TypeSymbol type) implements Target {}

  /** A library's symbol; the entry is null where the catalogue does not know it. */
  record Library(String symbol, @Nullable ApiEntry entry, @Nullable Sym receiver)
      implements Target {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Library l && l.symbol.equals(symbol) && l.receiver == receiver;
    }

    @Override
    public int hashCode() {
      return symbol.hashCode();
    }
  }
}
