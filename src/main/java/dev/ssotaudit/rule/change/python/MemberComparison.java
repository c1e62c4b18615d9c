package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.rule.change.python.function.Signature;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Scope;
import dev.ssotaudit.rule.change.python.type.ClassMembers;
import dev.ssotaudit.rule.change.python.type.Fields;
import java.util.Map;

/** Looks up each public member of a class of base at head, inherited ones included. */
final class MemberComparison {
  private final Comparison comparison;
  private final Pair<Member.OfClass> pair;
  private final Ancestry head;
  private final Flavour was;
  private final Flavour is;

  MemberComparison(Comparison comparison, Pair<Member.OfClass> pair) {
    this.comparison = comparison;
    this.pair = pair;
    head = new Ancestry(pair.is(), pair.head());
    was = Flavour.of(pair.was(), pair.base());
    is = Flavour.of(pair.is(), pair.head());
  }

  void run() {
    Ancestry base = new Ancestry(pair.was(), pair.base());
    for (Map.Entry<String, Member.OfClass> entry : base.types().entrySet()) {
      Member.OfClass type = entry.getValue();
      if (type.equals(pair.was()) || type.name().startsWith("_")) {
        Scope scope = base.scope(entry.getKey()).in(type);
        type.members().values().forEach(member -> member(member, scope));
        type.assigned().values().forEach(member -> member(member, scope));
      }
    }
  }

  private void member(Member member, Scope scope) {
    String name = member.name();
    if (!ClassMembers.open(name) || member instanceof Member.OfImport || elsewhere(member)) {
      return;
    }
    String symbol = pair.symbol() + "." + name;
    Ancestry.Found found = head.find(name);
    if (found != null) {
      comparison.compare(symbol, scope, found.scope(), member, found.member());
    } else if (comparison.first(symbol)) {
      comparison.counted();
      if (!dispensable(member)) {
        gone(member, symbol);
      }
    }
  }

  /** Fields, keys and enum members have rules of their own. */
  private boolean elsewhere(Member member) {
    return Fields.field(was, member) && was == is
        || was == Flavour.ENUM && member instanceof Member.OfAttribute && was == is
        || was == Flavour.MODEL
            && (member.name().equals("model_config") || member.name().equals("Config"));
  }

  private void gone(Member member, String symbol) {
    boolean protocol = was == Flavour.PROTOCOL && is == Flavour.PROTOCOL;
    comparison.add(
        pair.gone(
            protocol ? PythonChangeKind.PROTOCOL_MEMBER_REMOVED : PythonChangeKind.OBJECT_REMOVED,
            symbol,
            member.line(),
            Comparison.word(member).replaceFirst("^an? ", "")
                + " `"
                + member.name()
                + "` is gone"));
  }

  /**
   * What Python or a decorator provides in its place: a constructor without parameters, the methods
   * of a dataclass, names that {@code __getattr__} answers.
   */
  private boolean dispensable(Member member) {
    String name = member.name();
    if (member instanceof Member.OfAttribute && head.find("__getattr__") != null) {
      return true;
    }
    boolean made = is == Flavour.DATACLASS || is == Flavour.MODEL || is == Flavour.NAMED_TUPLE;
    if (name.startsWith("__") && made) {
      return true;
    }
    return name.equals("__init__")
        && member instanceof Member.OfFunction function
        && Signature.of(function.function(), true).parameters().isEmpty();
  }
}
