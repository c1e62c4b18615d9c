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

class DuplicateUrlBuilderTest {
  private static Site url(String path, Verdict verdict) {
    return Sites.of(SiteKind.URL_CONSTRUCTION, verdict)
        .at(path, 4, path)
        .template("postgresql://{}/shop")
        .site();
  }

  private static Site read(String path) {
    return Sites.of(SiteKind.CONFIG_READ, Verdict.BYPASSES)
        .at(path, 3, path)
        .template("PGHOST")
        .site();
  }

  @Test
  void eachBuilderButTheOwnersIsAFinding() {
    List<Finding> findings =
        Sites.findings(
            new DuplicateUrlBuilder(),
            url("a.py", Verdict.BYPASSES),
            url("urls.py", Verdict.CANONICAL),
            read("a.py"),
            read("urls.py"));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("SSOT007");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "`a.py` builds `postgresql://{}/shop` from `PGHOST`; the owner's builder does the same");
    assertThat(finding.help()).isEqualTo("keep one builder: take the URL from `shop.db.urls`");
    assertThat(finding.related())
        .extracting(hop -> hop.path() + " " + hop.what())
        .containsExactly("urls.py the same URL in urls.py");
  }

  @Test
  void withoutAnOwnerEveryBuilderIs() {
    assertThat(
            Sites.findings(
                new DuplicateUrlBuilder(),
                url("a.py", Verdict.BYPASSES),
                url("b.py", Verdict.BYPASSES)))
        .extracting(Finding::message)
        .containsExactly(
            "`a.py` builds `postgresql://{}/shop`; another builder does the same",
            "`b.py` builds `postgresql://{}/shop`; another builder does the same");
  }

  @Test
  void largeGroupsAreCounted() {
    assertThat(
            Sites.findings(
                    new DuplicateUrlBuilder(),
                    url("a.py", Verdict.BYPASSES),
                    url("b.py", Verdict.BYPASSES),
                    url("urls.py", Verdict.CANONICAL))
                .get(0)
                .message())
        .endsWith("; 2 others do the same, the owner's among them");
  }

  @Test
  void aSingleBuilderIsNone() {
    assertThat(Sites.findings(new DuplicateUrlBuilder(), url("a.py", Verdict.BYPASSES))).isEmpty();
  }
}
