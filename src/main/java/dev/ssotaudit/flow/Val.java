package dev.ssotaudit.flow;

import org.jspecify.annotations.Nullable;

/**
 * A value seen from a call chain: the frame says what the parameters of its function are bound to.
 */
record Val(Sym sym, @Nullable Frame frame) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Val val && val.sym == sym && val.frame == frame;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(sym) * 31 + System.identityHashCode(frame);
  }

  Val with(Sym other) {
    return new Val(other, frame);
  }
}
