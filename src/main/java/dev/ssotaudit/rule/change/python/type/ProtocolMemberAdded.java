package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** Those who implement a protocol must have one more member. */
final class ProtocolMemberAdded implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    if (Flavour.of(pair.was(), pair.base()) != Flavour.PROTOCOL
        || Flavour.of(pair.is(), pair.head()) != Flavour.PROTOCOL) {
      return List.of();
    }
    Ancestry before = new Ancestry(pair.was(), pair.base());
    List<Change> changes = new ArrayList<>();
    for (Member member : pair.is().members().values()) {
      if (ClassMembers.open(member.name()) && before.find(member.name()) == null) {
        changes.add(
            pair.of(
                PythonChangeKind.PROTOCOL_MEMBER_ADDED,
                pair.symbol() + "." + member.name(),
                0,
                member.line(),
                "implementers must now have `" + member.name() + "`"));
      }
    }
    return changes;
  }
}
