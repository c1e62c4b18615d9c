package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardCodedCredentialTest {
  private static List<Finding> check(Site... sites) {
    return Sites.findings(new HardCodedCredential(), sites);
  }

  private static Sites url(String template) {
    return Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES).template(template);
  }

  @Test
  void aMaskedPasswordIsTheEvidence() {
    Finding finding = check(url("postgresql://shop:***@db/shop").site()).get(0);
    assertThat(finding.rule()).isEqualTo("SSOT008");
    assertThat(finding.gated()).isTrue();
    assertThat(finding.message())
        .isEqualTo(
            "the URL `postgresql://shop:***@db/shop` in `shop.orders.load` holds a literal"
                + " password");
    assertThat(finding.help())
        .isEqualTo(
            "take the URL from `shop.db.urls`, its password from the secret store, and change the"
                + " password");
  }

  @Test
  void optionsHoldPasswordsToo() {
    assertThat(check(url("jdbc:postgresql://db/shop?user=shop&password=***").site())).hasSize(1);
  }

  @Test
  void noContractIsNoExcuse() {
    Site site =
        Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.UNGOVERNED)
            .ungoverned()
            .template("postgresql://shop:***@db/shop")
            .site();
    assertThat(check(site).get(0).help()).startsWith("take the password from the secret store");
  }

  @Test
  void testCodeIsNotGated() {
    assertThat(check(url("postgresql://shop:***@db/shop").inTest().site()).get(0).gated())
        .isFalse();
  }

  @Test
  void anEngineIsToldOnlyWhereItsUrlIsNot() {
    Site engine =
        Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES)
            .template("postgresql://shop:***@db/shop")
            .site();
    assertThat(check(engine)).hasSize(1);
    assertThat(check(engine, url("postgresql://shop:***@db/shop").at("a.py", 1, "a").site()))
        .extracting(Finding::path)
        .containsExactly("a.py");
  }

  @Test
  void holesAndUrlsWithoutPasswordsAreNone() {
    assertThat(
            check(
                url("postgresql://{}:{}@{}/shop").site(),
                url("postgresql://shop@db/shop").site(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
