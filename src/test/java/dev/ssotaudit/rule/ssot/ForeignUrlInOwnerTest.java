package dev.ssotaudit.rule.ssot;

import static dev.ssotaudit.rule.Sites.origin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Origin.Kind;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.RuleInput;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForeignUrlInOwnerTest {
  private static final Site FOREIGN =
      Sites.of(SiteKind.ENGINE_CREATION, Verdict.CANONICAL)
          .from(origin(Kind.CONFIG_READ, "DATABASE_URL", null))
          .site();

  @Test
  void theForeignUrlIsNamed() {
    Finding finding = Sites.findings(new ForeignUrlInOwner(), FOREIGN).get(0);
    assertThat(finding.rule()).isEqualTo("SSOT010");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "`create_engine` in `shop.orders.load` is inside its owner, but its address is read from"
                + " `DATABASE_URL` outside the owner of config");
    assertThat(finding.help()).isEqualTo("take the URL from `shop.db.urls`");
  }

  @Test
  void theOwnersUrlIsNone() {
    assertThat(
            Sites.findings(
                new ForeignUrlInOwner(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.CANONICAL)
                    .from(origin(Kind.OWNER, "shop.db.urls.url", null))
                    .site(),
                Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES)
                    .from(origin(Kind.INPUT, "url", null))
                    .site()))
        .isEmpty();
  }

  @Test
  void withoutAUrlOwnerThereIsNoForeignUrl() {
    RuleInput input =
        new RuleInput(
            List.of(FOREIGN),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            "ssot.yml");
    assertThat(new ForeignUrlInOwner().check(input)).isEmpty();
  }
}
