package dev.ssotaudit.rule.change.python.attribute;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import java.util.List;

/** The table of what is compared of two variables. */
public final class AttributeRules {
  /** All rules, in no order that matters. */
  public static final List<PairRule<Member.OfAttribute>> ALL =
      List.of(new AttributeValueChanged(), new AttributeTypeChanged());

  private AttributeRules() {}
}
