package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.behaviour.Deeds;
import dev.ssotaudit.rule.change.python.function.Bodies;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lists the functions that differ, private ones too. */
final class FunctionComparison {
  private record Placed(Member.OfFunction function, Scope scope) {}

  private final PythonTree base;
  private final PythonTree head;
  private final List<Pair<Member.OfFunction>> changed = new ArrayList<>();

  FunctionComparison(PythonTree base, PythonTree head) {
    this.base = base;
    this.head = head;
  }

  void add(ModuleApi was, ModuleApi is) {
    Map<String, Placed> before = new LinkedHashMap<>();
    collect(was.members(), was.name(), new Scope(base, was, null), before);
    Map<String, Placed> after = new LinkedHashMap<>();
    collect(is.members(), was.name(), new Scope(head, is, null), after);
    before.forEach(
        (symbol, old) -> {
          Placed now = after.get(symbol);
          if (now != null && !same(old.function().function(), now.function().function())) {
            changed.add(
                new Pair<>(old.scope(), now.scope(), symbol, old.function(), now.function()));
          }
        });
  }

  private static boolean same(Declaration.Function was, Declaration.Function is) {
    return Bodies.same(was, is) && Bodies.sameHead(was, is);
  }

  private static void collect(
      Map<String, Member> members, String prefix, Scope scope, Map<String, Placed> found) {
    for (Member member : members.values()) {
      String symbol = prefix + "." + member.name();
      if (member instanceof Member.OfFunction function) {
        found.put(symbol, new Placed(function, scope));
      } else if (member instanceof Member.OfClass type) {
        collect(type.members(), symbol, scope.in(type), found);
      }
    }
  }

  /**
   * The functions with what was found about each.
   *
   * @param open which symbols are public
   */
  List<FunctionChange> found(List<Change> changes, Predicate<String> open) {
    List<FunctionChange> found = new ArrayList<>();
    for (Pair<Member.OfFunction> pair : changed) {
      List<Change> own = changes.stream().filter(c -> c.symbol().equals(pair.symbol())).toList();
      found.add(
          new FunctionChange(
              pair.symbol(),
              pair.base().module().path(),
              pair.head().module().path(),
              pair.was().span().line(),
              pair.was().span().endLine(),
              pair.is().span().line(),
              pair.is().span().endLine(),
              open.test(pair.symbol()),
              own,
              deeds(pair)));
    }
    return found.stream().sorted().toList();
  }

  private static List<FunctionChange.Deed> deeds(Pair<Member.OfFunction> pair) {
    return Deeds.of(pair).stream()
        .map(deed -> new FunctionChange.Deed(deed.what(), deed.line(), deed.endLine()))
        .toList();
  }
}
