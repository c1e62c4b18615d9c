package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import java.util.List;

/** The table of what is compared of two classes, their members apart. */
public final class ClassRules {
  /** All rules, in no order that matters. */
  public static final List<PairRule<Member.OfClass>> ALL =
      List.of(
          new BasesChanged(),
          new MetaclassChanged(),
          new FlavourChanged(),
          new OptionChanged(),
          new FieldRemoved(),
          new FieldAddedRequired(),
          new FieldNowRequired(),
          new FieldMoved(),
          new FieldDefaultChanged(),
          new FieldTypeChanged(),
          new FieldOptionsChanged(),
          new EnumMembersChanged(),
          new TypedDictChanged(),
          new ProtocolMemberAdded(),
          new AbstractMethodAdded(),
          new ConstructorAdded(),
          new ClassDecoratorsChanged());

  private ClassRules() {}
}
