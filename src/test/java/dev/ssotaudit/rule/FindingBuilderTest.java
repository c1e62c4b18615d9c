package dev.ssotaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingBuilderTest {
  private static Sites engine() {
    return Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES);
  }

  private static Finding finding(Severity severity, Site site) {
    return FindingBuilder.about("SSOT003", severity, site).says("a defect").build();
  }

  @Test
  void whatStandsInProductionCodeIsGated() {
    assertThat(finding(Severity.ERROR, engine().site()).gated()).isTrue();
    assertThat(finding(Severity.WARNING, engine().site()).gated()).isTrue();
    assertThat(finding(Severity.ERROR, engine().inTest().site()).gated()).isFalse();
    assertThat(finding(Severity.ERROR, engine().exempt("it runs first").site()).gated()).isFalse();
    assertThat(finding(Severity.ERROR, engine().wrapper().site()).gated()).isFalse();
  }

  @Test
  void whatIsSaidIsMasked() {
    Finding finding =
        FindingBuilder.about("SSOT003", Severity.ERROR, engine().site())
            .says("it is postgresql://shop:hunter2@db/shop")
            .help("not postgresql://shop:hunter2@db/shop")
            .related(List.of(Sites.hop("a.py", 1, "postgresql://shop:hunter2@db/shop")))
            .build();
    assertThat(finding.toString()).doesNotContain("hunter2").contains("shop:***@db");
  }

  @Test
  void theFingerprintIsOfTheRuleAndTheSite() {
    Finding here = finding(Severity.ERROR, engine().site());
    Finding other = FindingBuilder.about("SSOT004", Severity.ERROR, engine().site()).build();
    Finding elsewhere = finding(Severity.ERROR, engine().at("shop/b.py", 1, "b").site());
    assertThat(here.fingerprint()).hasSize(20).isNotEqualTo(other.fingerprint());
    assertThat(here.fingerprint()).isNotEqualTo(elsewhere.fingerprint());
    assertThat(here).isEqualTo(finding(Severity.ERROR, engine().site()));
  }

  @Test
  void aPlaceIsListedOnce() {
    List<dev.ssotaudit.fact.Hop> hops = List.of(Sites.hop("a.py", 1, "owner"));
    Finding finding =
        FindingBuilder.about("SSOT003", Severity.ERROR, engine().site())
            .related(hops)
            .related(hops)
            .build();
    assertThat(finding.related()).isEqualTo(hops);
  }
}
