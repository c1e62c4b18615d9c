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

class CompetingEngineTest {
  private static List<Finding> check(Site... sites) {
    return Sites.findings(new CompetingEngine(), sites);
  }

  private static Sites rival(String path) {
    return Sites.of(SiteKind.ENGINE_CREATION, Verdict.DELEGATES).competing().at(path, 4, path);
  }

  private static Site owner() {
    return Sites.of(SiteKind.ENGINE_CREATION, Verdict.CANONICAL).at("db.py", 2, "db").site();
  }

  @Test
  void allRivalsAreNamedTheOwnersFirst() {
    List<Finding> findings = check(rival("a.py").site(), rival("b.py").site(), owner());
    assertThat(findings).hasSize(2);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("SSOT004");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "`create_engine` in `a.py` makes another engine under `shop`, beside `db`, `b.py`");
    assertThat(finding.help()).isEqualTo("take the engine from `shop.db.engine`");
    assertThat(finding.related())
        .extracting(hop -> hop.path() + " " + hop.what())
        .containsExactly(
            "shop/db/x.py the owner of engine: shop.db.engine",
            "db.py the owner's engine in db",
            "b.py a rival in b.py");
  }

  @Test
  void aStoreThatIsNotResolvedMayBeAnyAndAnotherStoreIsNoRival() {
    List<Finding> findings =
        check(
            rival("a.py").site(),
            rival("b.py").store("sql").site(),
            rival("c.py").store("redis").site());
    assertThat(findings)
        .extracting(Finding::message)
        .satisfiesExactly(
            a -> assertThat(a).endsWith("beside `b.py`"),
            b -> assertThat(b).endsWith("beside `a.py`, `c.py`"),
            c -> assertThat(c).endsWith("beside `b.py`"));
  }

  @Test
  void aConnectionIsNamedAsOne() {
    Site connection = Sites.of(SiteKind.CONNECTION_CREATION, Verdict.DELEGATES).competing().site();
    assertThat(check(connection).get(0).message()).contains("makes another connection under");
  }

  @Test
  void withoutRivalsTheOwnerIsTheRival() {
    assertThat(check(rival("a.py").site()).get(0).message()).endsWith(", beside `shop.db.engine`");
  }

  @Test
  void testsWrappersAndOtherContractsAreNoRivals() {
    List<Finding> findings =
        check(
            rival("a.py").site(),
            rival("t.py").inTest().site(),
            rival("w.py").wrapper().site(),
            rival("u.py").ungoverned().site());
    assertThat(findings.get(0).related()).hasSize(1);
    assertThat(findings).extracting(Finding::path).containsExactly("a.py", "t.py", "u.py");
  }

  @Test
  void otherVerdictsAreNone() {
    assertThat(
            check(
                owner(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.MIXED).competing().site(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
