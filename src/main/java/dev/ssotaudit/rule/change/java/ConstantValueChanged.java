package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Masking;
import java.util.List;

/** A constant that compilers copy into the code of users has another value (JLS 13.4.9). */
final class ConstantValueChanged implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    Object before = pair.base().constant();
    Object now = pair.head().constant();
    return before != null && now != null && !before.equals(now)
        ? pair.impact(
            JavaChangeKind.CONSTANT_VALUE_CHANGED,
            Masking.mask(
                "was " + before + " and is " + now + "; compiled code keeps the old value"))
        : List.of();
  }
}
