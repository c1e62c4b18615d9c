package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A typed variant of a function is gone or has another signature. */
final class OverloadChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    List<String> was = texts(pair.was());
    List<String> is = texts(pair.is());
    List<Change> changes = new ArrayList<>();
    List<String> gone = new ArrayList<>(was);
    is.forEach(gone::remove);
    if (is.isEmpty()) {
      return changes;
    }
    List<String> added = new ArrayList<>(is);
    was.forEach(added::remove);
    for (int i = 0; i < gone.size(); i++) {
      boolean replaced = i < added.size();
      int line = pair.was().overloads().get(was.indexOf(gone.get(i))).nameSpan().line();
      int now =
          replaced
              ? pair.is().overloads().get(is.indexOf(added.get(i))).nameSpan().line()
              : pair.is().line();
      PythonChangeKind kind =
          replaced ? PythonChangeKind.OVERLOAD_CHANGED : PythonChangeKind.OVERLOAD_REMOVED;
      String message =
          "overload " + gone.get(i) + (replaced ? " is now " + added.get(i) : " is gone");
      changes.add(pair.at(kind, line, now, message));
    }
    return changes;
  }

  private static List<String> texts(Member.OfFunction function) {
    return function.overloads().stream().map(OverloadChanged::text).toList();
  }

  private static String text(Declaration.Function variant) {
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    for (Parameter parameter : variant.parameters()) {
      String type = parameter.type() == null ? "" : ": " + Shapes.of(parameter.type());
      String value =
          parameter.defaultValue() == null ? "" : " = " + Shapes.of(parameter.defaultValue());
      String star =
          switch (parameter.kind()) {
            case VAR_POSITIONAL -> "*";
            case VAR_KEYWORD -> "**";
            case KEYWORD_ONLY -> "*, ";
            case POSITIONAL_ONLY, POSITIONAL -> "";
          };
      parameters.add(star + parameter.name() + type + value);
    }
    return "`" + parameters + " -> " + Shapes.of(variant.returns()) + "`";
  }
}
