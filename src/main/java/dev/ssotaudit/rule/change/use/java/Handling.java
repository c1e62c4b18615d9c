package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.Exceptions;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import org.jspecify.annotations.Nullable;

/** Whether the code around a call deals with an exception (JLS 11.2.3). */
final class Handling {
  private final Typing typing;
  private final Exceptions exceptions;

  Handling(Typing typing) {
    this.typing = typing;
    this.exceptions = new Exceptions(typing.tree().surface());
  }

  /** {@code YES} too for what nobody has to deal with. */
  Fitness of(TypeUse thrown, Spot spot) {
    if (!(thrown instanceof TypeUse.Named named) || exceptions.unchecked(named.name())) {
      return Fitness.YES;
    }
    for (Guard at = spot.guard(); at != null; at = at.outer()) {
      if (covers(at, named)) {
        return Fitness.YES;
      }
      if (at.kind() == Guard.Kind.OPEN) {
        return Fitness.MAYBE;
      }
    }
    return exceptions.checked(named.name()) ? Fitness.NO : Fitness.MAYBE;
  }

  private boolean covers(Guard guard, TypeUse.Named thrown) {
    for (Value written : guard.types()) {
      if (named(written, guard.spot()) instanceof TypeUse.Named caught
          && typing.tree().surface().relations().isSubclass(thrown.name(), caught.name())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TypeUse named(Value written, Spot spot) {
    return typing.plain(typing.use(written, spot), spot);
  }
}
