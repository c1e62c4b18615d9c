package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import org.junit.jupiter.api.Test;

class UrlRewrittenOutsideOwnerTest {
  @Test
  void theEditIsNamed() {
    Finding finding =
        Sites.findings(
                new UrlRewrittenOutsideOwner(),
                Sites.of(SiteKind.URL_REWRITE, Verdict.BYPASSES).symbol("str.replace").site())
            .get(0);
    assertThat(finding.rule()).isEqualTo("SSOT002");
    assertThat(finding.gated()).isTrue();
    assertThat(finding.message())
        .isEqualTo(
            "the text of a postgres URL is edited by `replace` in `shop.orders.load`, outside its"
                + " owner `shop.db.urls`");
    assertThat(finding.help())
        .isEqualTo("let `shop.db.urls` build the URL in the form that is needed here");
  }

  @Test
  void anEditInsideTheOwnerIsNone() {
    assertThat(
            Sites.findings(
                new UrlRewrittenOutsideOwner(),
                Sites.of(SiteKind.URL_REWRITE, Verdict.CANONICAL).site(),
                Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
