package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;

/** Gives values to assignment targets. */
final class Targets {
  private final Evaluation evaluation;
  private final Expressions expressions;

  Targets(Evaluation evaluation, Expressions expressions) {
    this.evaluation = evaluation;
    this.expressions = expressions;
  }

  void assign(Value target, Sym value) {
    if (target instanceof Value.Name name) {
      evaluation.assign(name.id(), value);
    } else if (target instanceof Value.Member member) {
      Sym base = expressions.of(member.base());
      evaluation.flow.writes.add(
          new FunctionFlow.MemberWrite(base, member.name(), value, evaluation.at(target.span())));
      evaluation.note(base, before -> new ObjectState.Wrote(before, member.name(), value));
    } else if (target instanceof Value.Index index) {
      Sym base = expressions.of(index.base());
      Sym key = expressions.of(index.key());
      evaluation.flow.puts.add(
          new FunctionFlow.Put(base, key, value, evaluation.at(target.span())));
      evaluation.note(base, before -> new ObjectState.Put(before, key, value));
    } else if (target instanceof Value.Container container) {
      destructure(container, value);
    }
  }

  private void destructure(Value.Container container, Sym value) {
    for (int i = 0; i < container.entries().size(); i++) {
      Value.Entry entry = container.entries().get(i);
      At at = evaluation.at(entry.value().span());
      Sym key = new Sym.Const(Value.LiteralKind.NUMBER, Integer.toString(i), at);
      Sym item =
          entry.spread()
              ? new Sym.Unknown("rest of a sequence", at)
              : new Sym.Index(value, key, at);
      assign(entry.value(), item);
    }
  }
}
