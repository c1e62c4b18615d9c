package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlBuiltOutsideOwnerTest {
  private static List<Finding> check(Site... sites) {
    return Sites.findings(new UrlBuiltOutsideOwner(), sites);
  }

  @Test
  void aTemplateOutsideTheOwnerIsNamedWithItsOwner() {
    Site site =
        Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES)
            .symbol("template")
            .template("postgresql://{}:{}@{}/shop")
            .site();
    Finding finding = check(site).get(0);
    assertThat(finding.rule()).isEqualTo("SSOT001");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.gated()).isTrue();
    assertThat(finding.site()).isEqualTo(site.fingerprint());
    assertThat(finding.message())
        .isEqualTo(
            "a postgres URL `postgresql://{}:{}@{}/shop` is built in `shop.orders.load`, outside"
                + " its owner `shop.db.urls`");
    assertThat(finding.help()).isEqualTo("take the URL from `shop.db.urls`");
    assertThat(finding.related())
        .containsExactly(Sites.hop("shop/db/x.py", 1, "the owner of url: shop.db.urls"));
  }

  @Test
  void aLiteralIsWrittenOut() {
    Site site =
        Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES)
            .symbol("literal")
            .template("postgresql://db/shop")
            .site();
    assertThat(check(site).get(0).message()).contains("is written out in");
  }

  @Test
  void otherVerdictsAndKindsAreNone() {
    assertThat(
            check(
                Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.CANONICAL).site(),
                Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.UNGOVERNED).ungoverned().site(),
                Sites.of(SiteKind.URL_REWRITE, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
