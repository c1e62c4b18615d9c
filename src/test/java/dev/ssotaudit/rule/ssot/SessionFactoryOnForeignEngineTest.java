package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import org.junit.jupiter.api.Test;

class SessionFactoryOnForeignEngineTest {
  @Test
  void theForeignEnginesUrlIsNamed() {
    Finding finding =
        Sites.findings(
                new SessionFactoryOnForeignEngine(),
                Sites.of(SiteKind.SESSION_FACTORY, Verdict.BYPASSES)
                    .symbol("sqlalchemy.orm.sessionmaker")
                    .from(Sites.origin(Origin.Kind.LITERAL, "sqlite:///x.db", null))
                    .site())
            .get(0);
    assertThat(finding.rule()).isEqualTo("SSOT005");
    assertThat(finding.gated()).isTrue();
    assertThat(finding.message())
        .isEqualTo(
            "`sessionmaker` in `shop.orders.load` makes sessions outside their owner, and its"
                + " engine's address is the literal `sqlite:///x.db`");
    assertThat(finding.help())
        .isEqualTo("take the sessions from `shop.db`, or bind them to the owner's engine");
  }

  @Test
  void aFactoryOnTheOwnersEngineIsNone() {
    assertThat(
            Sites.findings(
                new SessionFactoryOnForeignEngine(),
                Sites.of(SiteKind.SESSION_FACTORY, Verdict.DELEGATES).site(),
                Sites.of(SiteKind.SESSION_FACTORY, Verdict.CANONICAL).site()))
        .isEmpty();
  }
}
