package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.MatchCase;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** Lowers {@code match} (PEP 634). */
final class MatchLowering {
  private final BlockLowering blocks;
  private final ValueLowering values;
  private final Places places;
  private final Progress progress;

  MatchLowering(BlockLowering blocks, ValueLowering values, Places places, Progress progress) {
    this.blocks = blocks;
    this.values = values;
    this.places = places;
    this.progress = progress;
  }

  List<Statement> match(Stmt.Match node) {
    Value subject = values.value(node.subject());
    List<Statement.Case> cases = new ArrayList<>(node.cases().size());
    for (MatchCase arm : node.cases()) {
      cases.add(arm(arm));
    }
    return List.of(new Statement.Match(subject, cases, places.of(node.loc())));
  }

  private Statement.Case arm(MatchCase arm) {
    PatternLowering pattern = new PatternLowering(values, places, progress);
    boolean irrefutable = pattern.lower(arm.pattern()) && arm.guard() == null;
    return new Statement.Case(
        pattern.compared(),
        pattern.captures(),
        values.optional(arm.guard()),
        irrefutable,
        blocks.block(arm.body()),
        span(arm));
  }

  /** From the pattern, as the tree does not say where {@code case} stands. */
  private Span span(MatchCase arm) {
    var last =
        arm.body().isEmpty() ? arm.pattern().loc() : arm.body().get(arm.body().size() - 1).loc();
    return places.of(arm.pattern().loc(), last);
  }
}
