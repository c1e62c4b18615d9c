package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import org.junit.jupiter.api.Test;

class SiteUndecidedTest {
  @Test
  void theReasonIsNamed() {
    Finding finding =
        Sites.findings(
                new SiteUndecided(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.UNDECIDED)
                    .from(Sites.origin(Origin.Kind.UNKNOWN, "no caller", null))
                    .site())
            .get(0);
    assertThat(finding.rule()).isEqualTo("SSOT011");
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.gated()).isTrue();
    assertThat(finding.message())
        .isEqualTo(
            "the code does not decide what `create_engine` in `shop.orders.load` is given: no"
                + " caller");
    assertThat(finding.help())
        .isEqualTo(
            "call `shop.db.engine` where the value is needed, or look at the way with `ssot"
                + " explain shop/orders.py:7`");
    assertThat(finding.related().get(0).span().line()).isEqualTo(90);
  }

  @Test
  void aSiteOfNoContractIsNone() {
    assertThat(
            Sites.findings(
                new SiteUndecided(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.UNDECIDED).ungoverned().site(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
