package dev.ssotaudit.flow;

import org.jspecify.annotations.Nullable;

/**
 * A value seen from a call chain: the frame says what the parameters of its function are bound to.
 */
record Val(Sym sym, @Nullable Frame frame) {
  Val with(Sym other) {
    return new Val(other, frame);
  }
}
