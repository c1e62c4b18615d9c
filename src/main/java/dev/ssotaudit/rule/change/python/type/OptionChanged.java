package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An option of a dataclass or model changed what instances can do. */
final class OptionChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    Flavour flavour = Flavour.of(pair.is(), pair.head());
    if (flavour != Flavour.of(pair.was(), pair.base())) {
      return List.of();
    }
    Map<String, String> was = ClassOptions.of(pair.was(), flavour);
    Map<String, String> is = ClassOptions.of(pair.is(), flavour);
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      String before = was.getOrDefault(name, ClassOptions.standard(name));
      String after = is.getOrDefault(name, ClassOptions.standard(name));
      if (!before.equals(after) && ClassOptions.hurts(name, after)) {
        String message = "option `" + name + "` was " + before + " and is " + after;
        changes.add(pair.change(PythonChangeKind.CLASS_OPTION_CHANGED, message));
      }
    }
    return changes;
  }
}
