package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java's {@code StringBuilder}: what was appended, in order, as far as one path shows it. */
final class StringBuilders {
  private static final int MAX_PARTS = 60;

  private StringBuilders() {}

  /** What a builder's {@code toString()} gives; any other value is its own text. */
  static List<Sym> text(Sym value, String symbol) {
    if (!symbol.contains(".StringBu")) {
      return List.of(value);
    }
    List<Sym> parts = new ArrayList<>();
    before(value, parts);
    return parts;
  }

  static List<Sym> parts(Sym.Call call, @Nullable Sym receiver, List<Sym> arguments) {
    List<Sym> parts = new ArrayList<>();
    if (call.callee() instanceof Sym.Member member) {
      before(member.base(), parts);
      if (member.name().equals("append") || member.name().equals("concat")) {
        parts.addAll(arguments);
      }
    } else {
      parts.addAll(arguments);
    }
    return parts;
  }

  private static void before(Sym builder, List<Sym> parts) {
    Sym bare = builder.bare();
    if (bare instanceof Sym.Call call && call.callee() instanceof Sym.Member member) {
      if (member.name().equals("append")) {
        before(member.base(), parts);
        call.args().forEach(arg -> parts.add(arg.value()));
      } else {
        parts.add(bare);
      }
    } else if (bare instanceof Sym.Call call && call.construction()) {
      call.args().forEach(arg -> parts.add(arg.value()));
    } else {
      parts.add(bare);
    }
    if (builder instanceof Sym.Object object) {
      appended(object.state(), parts, 0);
    }
  }

  private static void appended(ObjectState state, List<Sym> parts, int events) {
    if (events > MAX_PARTS) {
      return;
    }
    if (state instanceof ObjectState.Called called) {
      appended(called.before(), parts, events + 1);
      if (called.argument() == ObjectState.Called.RECEIVER
          && called.call().callee() instanceof Sym.Member member
          && member.name().equals("append")) {
        called.call().args().forEach(arg -> parts.add(arg.value()));
      }
    } else if (state instanceof ObjectState.Joined joined) {
      appended(joined.one(), parts, events + 1);
    }
  }
}
