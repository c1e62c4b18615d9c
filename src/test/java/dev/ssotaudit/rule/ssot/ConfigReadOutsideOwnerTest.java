package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import org.junit.jupiter.api.Test;

class ConfigReadOutsideOwnerTest {
  @Test
  void theSettingIsNamed() {
    Finding finding =
        Sites.findings(
                new ConfigReadOutsideOwner(),
                Sites.of(SiteKind.CONFIG_READ, Verdict.BYPASSES).template("PGHOST").site())
            .get(0);
    assertThat(finding.rule()).isEqualTo("SSOT006");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("`PGHOST` is read in `shop.orders.load`, outside its owner `shop.Settings.get`");
    assertThat(finding.help()).isEqualTo("take the setting from `shop.Settings.get`");
  }

  @Test
  void aSettingWithoutANameIsStillFound() {
    assertThat(
            Sites.findings(
                    new ConfigReadOutsideOwner(),
                    Sites.of(SiteKind.CONFIG_READ, Verdict.BYPASSES).site())
                .get(0)
                .message())
        .startsWith("a connection setting is read");
  }

  @Test
  void aReadThatFeedsTheOwnerIsNone() {
    assertThat(
            Sites.findings(
                new ConfigReadOutsideOwner(),
                Sites.of(SiteKind.CONFIG_READ, Verdict.DELEGATES).site(),
                Sites.of(SiteKind.CONFIG_READ, Verdict.CANONICAL).site()))
        .isEmpty();
  }
}
