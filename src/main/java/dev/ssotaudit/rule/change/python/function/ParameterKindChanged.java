package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Parameter.Kind;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A parameter can no longer be given the way it was: by position or by keyword. */
final class ParameterKindChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    signatures
        .same()
        .forEach(
            (old, now) -> {
              if (old.kind() != now.kind() && narrower(old.kind(), now.kind(), signatures.is())) {
                String message =
                    "parameter `" + old.name() + "` was " + how(old) + " and is " + how(now);
                changes.add(pair.change(PythonChangeKind.PARAMETER_KIND_CHANGED, message));
              }
            });
    return changes;
  }

  /** Whether some call that was right for {@code old} is wrong for {@code now}. */
  private static boolean narrower(Kind old, Kind now, Signature head) {
    return switch (now) {
      case KEYWORD_ONLY -> old == Kind.POSITIONAL_ONLY || old == Kind.POSITIONAL || variadic(old);
      case POSITIONAL_ONLY -> old == Kind.KEYWORD_ONLY || old == Kind.POSITIONAL || variadic(old);
      case POSITIONAL -> variadic(old);
      case VAR_KEYWORD -> old != Kind.KEYWORD_ONLY && !head.takesAnyPosition();
      case VAR_POSITIONAL -> old != Kind.POSITIONAL_ONLY && !head.takesAnyKeyword();
    };
  }

  private static boolean variadic(Kind kind) {
    return kind == Kind.VAR_POSITIONAL || kind == Kind.VAR_KEYWORD;
  }

  private static String how(Parameter parameter) {
    return switch (parameter.kind()) {
      case POSITIONAL_ONLY -> "positional-only";
      case POSITIONAL -> "positional or keyword";
      case KEYWORD_ONLY -> "keyword-only";
      case VAR_POSITIONAL -> "`*" + parameter.name() + "`";
      case VAR_KEYWORD -> "`**" + parameter.name() + "`";
    };
  }
}
