package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;

/** {@code with contextlib.suppress(…)} lets the named exceptions go no further. */
final class Suppressed {
  private Suppressed() {}

  static List<Raised> without(Statement.With with, List<Raised> raised, Meaning meaning) {
    List<Raised> left = raised;
    for (Statement.Resource resource : with.resources()) {
      if (resource.value() instanceof Value.Call call
          && "contextlib.suppress".equals(meaning.dotted(call.callee()))) {
        List<Value> types = call.arguments().stream().map(Argument::value).toList();
        left = left.stream().filter(r -> !Caught.by(types, r.type(), meaning)).toList();
      }
    }
    return left;
  }
}
