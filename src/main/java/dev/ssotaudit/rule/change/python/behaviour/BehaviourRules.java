package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import java.util.List;

/** The table of what is compared of two functions' bodies. */
public final class BehaviourRules {
  /** All rules, in no order that matters. */
  public static final List<PairRule<Member.OfFunction>> ALL =
      List.of(
          new ExceptionsChanged(),
          new ExceptionMessagesChanged(),
          new GuardsChanged(),
          new BlockingCallAdded(),
          new TaskStarted(),
          new AwaitingChanged(),
          new ConstructorWorkAdded());

  private BehaviourRules() {}
}
