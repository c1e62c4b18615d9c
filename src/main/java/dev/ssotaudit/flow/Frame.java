package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call on a chain. Frames are interned, so equal chains are the same object.
 *
 * @see Query#frame
 */
final class Frame {
  /** Longer chains are cut: what lies beyond has no bound parameters. */
  static final int MAX_DEPTH = 12;

  final Sym.Call call;
  final FunctionSymbol callee;
  final @Nullable Sym receiver;
  final @Nullable Frame caller;
  final int depth;
  private final Map<Sym.Call, List<Frame>> inner = new IdentityHashMap<>(4);

  private Frame(
      Sym.Call call, FunctionSymbol callee, @Nullable Sym receiver, @Nullable Frame caller) {
    this.call = call;
    this.callee = callee;
    this.receiver = receiver;
    this.caller = caller;
    this.depth = caller == null ? 1 : caller.depth + 1;
  }

  /** The frame of a call made from the caller's frame; the map holds those made from none. */
  static Frame of(
      Map<Sym.Call, List<Frame>> roots,
      Sym.Call call,
      FunctionSymbol callee,
      @Nullable Sym receiver,
      @Nullable Frame caller) {
    List<Frame> known =
        (caller == null ? roots : caller.inner).computeIfAbsent(call, c -> new ArrayList<>(1));
    for (Frame frame : known) {
      if (frame.callee == callee && frame.receiver == receiver) {
        return frame;
      }
    }
    Frame made = new Frame(call, callee, receiver, caller);
    known.add(made);
    return made;
  }

  /** The innermost frame of that function on the chain, or null. */
  static @Nullable Frame find(@Nullable Frame frame, FunctionSymbol function) {
    for (Frame f = frame; f != null; f = f.caller) {
      if (f.callee == function) {
        return f;
      }
    }
    return null;
  }
}
