package dev.ssotaudit.rule.ssot;

import static dev.ssotaudit.rule.Sites.origin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Origin.Kind;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineCreatedOutsideOwnerTest {
  private static List<Finding> check(Site... sites) {
    return Sites.findings(new EngineCreatedOutsideOwner(), sites);
  }

  private static Sites engine(Verdict verdict) {
    return Sites.of(SiteKind.ENGINE_CREATION, verdict);
  }

  @Test
  void aBypassSaysWhereItsUrlComesFrom() {
    Finding finding =
        check(engine(Verdict.BYPASSES).from(origin(Kind.CONFIG_READ, "DATABASE_URL", null)).site())
            .get(0);
    assertThat(finding.rule()).isEqualTo("SSOT003");
    assertThat(finding.gated()).isTrue();
    assertThat(finding.message())
        .isEqualTo(
            "`create_engine` in `shop.orders.load` makes a postgres engine outside its owner, and"
                + " its address is read from `DATABASE_URL` outside the owner of config");
    assertThat(finding.help())
        .isEqualTo(
            "take the engine from `shop.db.engine`, which takes its URL from `shop.db.urls`");
    assertThat(finding.related())
        .containsExactly(
            Sites.hop("shop/far.py", 90, "DATABASE_URL"),
            Sites.hop("shop/db/x.py", 1, "the owner of engine: shop.db.engine"));
  }

  @Test
  void aMixedSiteNamesTheBadArmAndItsCondition() {
    Finding finding =
        check(
                engine(Verdict.MIXED)
                    .competing()
                    .from(
                        origin(Kind.OWNER, "shop.db.urls.url", null),
                        origin(Kind.LITERAL, "postgresql://shop:hunter2@db/x", "not url"))
                    .site())
            .get(0);
    assertThat(finding.message())
        .endsWith(
            "and its address comes from `shop.db.urls.url`, but when `not url` it is the literal"
                + " `postgresql://shop:***@db/x`");
    assertThat(finding.related().get(0).path()).isEqualTo("shop/far.py");
  }

  @Test
  void moreBadArmsAreCounted() {
    Site site =
        engine(Verdict.MIXED)
            .from(
                origin(Kind.INPUT, "url", null),
                origin(Kind.UNDEFINED, "URL", null),
                origin(Kind.RIVAL, "shop.other.url", null))
            .site();
    assertThat(check(site).get(0).message())
        .endsWith("but on another path it is outside input (`url`) (and 2 more bad arms)");
  }

  @Test
  void aConnectionIsNoEngine() {
    Site site =
        Sites.of(SiteKind.CONNECTION_CREATION, Verdict.BYPASSES)
            .symbol("psycopg2.connect")
            .from(origin(Kind.LITERAL, "localhost", null))
            .site();
    assertThat(check(site).get(0).message()).contains("`connect`", "a postgres connection");
  }

  @Test
  void theStoreReadsWell() {
    for (String store : List.of("an SQL", "a database", "an h2", "a mysql")) {
      String name = store.substring(store.indexOf(' ') + 1);
      name = name.equals("SQL") ? "sql" : name.equals("database") ? "any" : name;
      Site site =
          engine(Verdict.BYPASSES).store(name).from(origin(Kind.INPUT, "argv", null)).site();
      assertThat(check(site).get(0).message()).contains(" makes " + store + " engine ");
    }
  }

  @Test
  void goodAndUndecidedSitesAreNone() {
    assertThat(
            check(
                engine(Verdict.CANONICAL).site(),
                engine(Verdict.DELEGATES).competing().site(),
                engine(Verdict.UNDECIDED).site(),
                engine(Verdict.UNGOVERNED).ungoverned().site(),
                Sites.of(SiteKind.SESSION_FACTORY, Verdict.BYPASSES).site()))
        .isEmpty();
  }
}
