package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Ref;
import org.jspecify.annotations.Nullable;

/** Picks the arguments of a call that a catalogue entry names. */
final class Arguments {
  private Arguments() {}

  /** The argument, or null where the call does not give it (or gives it by a spread). */
  static @Nullable Sym of(Sym.Call call, Ref ref) {
    return switch (ref.kind()) {
      case RECEIVER -> call.callee() instanceof Sym.Member member ? member.base() : null;
      case ARGUMENT -> argument(call, ref);
      case PROPERTY, ANY_ARGUMENT -> null;
    };
  }

  private static @Nullable Sym argument(Sym.Call call, Ref ref) {
    Sym positional = ref.position() < 0 ? null : positional(call, ref.position());
    return positional != null || ref.name() == null ? positional : named(call, ref.name());
  }

  /** The positional argument at that place; null behind a spread. */
  static @Nullable Sym positional(Sym.Call call, int position) {
    int at = 0;
    for (Sym.Arg arg : call.args()) {
      if (arg.spread() && arg.name() == null) {
        return null;
      } else if (arg.name() == null && at++ == position) {
        return arg.value();
      }
    }
    return null;
  }

  /** The keyword argument of that name. */
  static @Nullable Sym named(Sym.Call call, String name) {
    for (Sym.Arg arg : call.args()) {
      if (name.equals(arg.name())) {
        return arg.value();
      }
    }
    return null;
  }
}
