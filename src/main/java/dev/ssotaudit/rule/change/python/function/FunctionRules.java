package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import java.util.List;

/** The table of what is compared of two functions' heads. */
public final class FunctionRules {
  /** All rules, in no order that matters. */
  public static final List<PairRule<Member.OfFunction>> ALL =
      List.of(
          new ParameterRemoved(),
          new ParameterRenamed(),
          new ParameterAddedRequired(),
          new ParameterNowRequired(),
          new ParameterMoved(),
          new ParameterKindChanged(),
          new ParameterDefaultChanged(),
          new ParameterTypeChanged(),
          new ReturnTypeChanged(),
          new AsyncChanged(),
          new GeneratorChanged(),
          new PropertyChanged(),
          new MethodBindingChanged(),
          new ContextManagerChanged(),
          new CachingChanged(),
          new DecoratorChanged(),
          new BecameAbstract(),
          new BecameFinal(),
          new OverloadChanged());

  private FunctionRules() {}
}
