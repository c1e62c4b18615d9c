package dev.ssotaudit.rule.change.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.CloneGroup;
import dev.ssotaudit.rule.CloneGroups;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictDiffTest {
  private static final Map<String, String> RENAMES = Map.of("shop/a.py", "shop/b.py");

  private static Site url(String path, String function, String print) {
    return Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES)
        .at(path, 3, function)
        .template("postgresql://{}/app")
        .prints(print, "m" + print)
        .site();
  }

  private static Finding about(Site site) {
    return FindingBuilder.about("SSOT001", Severity.ERROR, site).says("bad").build();
  }

  private static Snapshot of(List<Site> sites, OwnerMatch... owners) {
    List<Finding> findings = sites.stream().map(VerdictDiffTest::about).toList();
    return new Snapshot(sites, findings, CloneGroups.of(sites), List.of(owners), Set.of());
  }

  private static OwnerMatch owner(String pattern, String... declarations) {
    return new OwnerMatch(
        "shop",
        Role.ENGINE,
        pattern,
        List.of(declarations).stream()
            .map(text -> Sites.hop(text.split(" ")[0], 4, text.split(" ")[1]))
            .toList(),
        3);
  }

  @Test
  void equalTreesAreQuiet() {
    List<Site> sites =
        List.of(url("shop/a.py", "shop.a.f", "1"), url("shop/c.py", "shop.c.g", "2"));
    Snapshot both = of(sites, owner("shop/db/*.py", "shop/db/x.py all"));
    VerdictDiff diff = VerdictDiff.of(both, both, Map.of());
    assertThat(diff.quiet()).isTrue();
    assertThat(diff.counts().sites()).isEqualTo(new Tally(Map.of(Trend.UNCHANGED, 2), 2, 2));
    assertThat(diff.counts().clones()).isEqualTo(new Tally(Map.of(Trend.UNCHANGED, 1), 1, 1));
    assertThat(diff.counts().owners().of(Trend.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void findingsFollowTheirSiteToAnotherFile() {
    Site base = url("shop/a.py", "shop.a.f", "1");
    Site head =
        Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES)
            .at("shop/b.py", 9, "shop.b.f")
            .prints("9", "m1")
            .site();
    VerdictDiff diff = VerdictDiff.of(of(List.of(base)), of(List.of(head)), RENAMES);
    assertThat(diff.findings())
        .containsExactly(new FindingChange(Trend.MOVED, about(base), about(head)));
    assertThat(diff.quiet()).isTrue();
  }

  @Test
  void aFindingThatTheGateNowLooksAtIsWorse() {
    Site exempt = Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES).exempt("it may").site();
    Site plain = Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES).site();
    VerdictDiff diff = VerdictDiff.of(of(List.of(exempt)), of(List.of(plain)), Map.of());
    assertThat(diff.findings().get(0).kind()).isEqualTo(Trend.WORSE);
    assertThat(diff.counts().harmed()).isEqualTo(1);
  }

  @Test
  void aFindingOfNoSiteIsMatchedThroughARename() {
    Finding base = place("shop/a.py");
    Finding head = place("shop/b.py");
    Snapshot before = new Snapshot(List.of(), List.of(base), List.of(), List.of(), Set.of());
    Snapshot after = new Snapshot(List.of(), List.of(head), List.of(), List.of(), Set.of());
    assertThat(VerdictDiff.of(before, after, RENAMES).findings())
        .containsExactly(new FindingChange(Trend.MOVED, base, head));
    assertThat(VerdictDiff.of(before, after, Map.of()).findings())
        .extracting(FindingChange::kind)
        .containsExactly(Trend.FIXED, Trend.INTRODUCED);
  }

  private static Finding place(String path) {
    return FindingBuilder.at("SSOT010", Severity.WARNING, path, Span.START, "text")
        .says("not parsed")
        .build();
  }

  @Test
  void aGroupThatGainsABuilderIsWorseAndOneThatLosesOneBetter() {
    Site one = url("shop/a.py", "shop.a.f", "1");
    Site two = url("shop/c.py", "shop.c.g", "2");
    Site three = url("shop/d.py", "shop.d.h", "3");
    Snapshot small = of(List.of(one, two));
    Snapshot large = of(List.of(one, two, three));
    CloneChange grown = VerdictDiff.of(small, large, Map.of()).clones().get(0);
    assertThat(grown.kind()).isEqualTo(Trend.WORSE);
    assertThat(grown.joined()).containsExactly(three);
    CloneChange shrunk = VerdictDiff.of(large, small, Map.of()).clones().get(0);
    assertThat(shrunk.kind()).isEqualTo(Trend.BETTER);
    assertThat(shrunk.left()).containsExactly(three);
    CloneGroup group = small.clones().get(0);
    assertThat(VerdictDiff.of(of(List.of()), small, Map.of()).clones())
        .containsExactly(
            new CloneChange(Trend.INTRODUCED, null, group, List.of(one, two), List.of()));
  }

  @Test
  void aRepairedUrlMakesNoNewRivalButALostCrownDoes() {
    Site bypass = Sites.of(SiteKind.ENGINE_CREATION, Verdict.BYPASSES).site();
    Site rival = Sites.of(SiteKind.ENGINE_CREATION, Verdict.DELEGATES).competing().site();
    Site crowned = Sites.of(SiteKind.ENGINE_CREATION, Verdict.CANONICAL).site();
    assertThat(engine(bypass, rival)).isEqualTo(Trend.UNCHANGED);
    assertThat(engine(crowned, rival)).isEqualTo(Trend.WORSE);
    assertThat(engine(rival, crowned)).isEqualTo(Trend.FIXED);
    VerdictDiff added = VerdictDiff.of(of(List.of()), of(List.of(rival)), Map.of());
    assertThat(added.counts().engines()).isEqualTo(new Tally(Map.of(Trend.INTRODUCED, 1), 0, 1));
  }

  private static Trend engine(Site base, Site head) {
    return VerdictDiff.of(of(List.of(base)), of(List.of(head)), Map.of()).engines().get(0).kind();
  }

  @Test
  void anOwnerThatLostItsRoleIsWorse() {
    OwnerMatch named = owner("py:shop.db:engine", "shop/a.py shop.a.engine");
    assertThat(owners(named, owner("py:shop.db:engine"))).isEqualTo(Trend.WORSE);
    assertThat(owners(named, owner("py:other:engine", "shop/z.py other.engine")))
        .isEqualTo(Trend.WORSE);
    assertThat(owners(named, owner("py:shop.b:engine", "shop/b.py shop.b.engine")))
        .isEqualTo(Trend.MOVED);
    assertThat(owners(owner("py:shop.db:engine"), named)).isEqualTo(Trend.BETTER);
  }

  @Test
  void theSitesOfALostOwnerAreNamed() {
    OwnerMatch owner = owner("shop/orders.py", "shop/orders.py all");
    Site crowned = Sites.of(SiteKind.ENGINE_CREATION, Verdict.CANONICAL).site();
    Site rival = Sites.of(SiteKind.ENGINE_CREATION, Verdict.DELEGATES).competing().site();
    VerdictDiff diff = VerdictDiff.of(of(List.of(crowned), owner), of(List.of(rival)), Map.of());
    OwnerChange lost = diff.owners().get(0);
    assertThat(lost.kind()).isEqualTo(Trend.WORSE);
    assertThat(lost.lost()).isEqualTo(owner.declarations());
    assertThat(lost.sites()).extracting(SiteChange::base).containsExactly(crowned);
  }

  private static Trend owners(OwnerMatch base, OwnerMatch head) {
    List<OwnerChange> changes =
        VerdictDiff.of(of(List.of(), base), of(List.of(), head), RENAMES).owners();
    return changes.get(changes.size() - 1).kind();
  }

  @Test
  void whatWasNotReadIsCountedApart() {
    Site site = url("shop/a.py", "shop.a.f", "1");
    Snapshot broken = new Snapshot(List.of(), List.of(), List.of(), List.of(), Set.of("shop/a.py"));
    VerdictDiff diff = VerdictDiff.of(of(List.of(site)), broken, Map.of());
    assertThat(diff.sites()).isEmpty();
    assertThat(diff.findings()).isEmpty();
    assertThat(diff.notAssessed()).containsExactly("shop/a.py");
    assertThat(diff.counts().sitesNotAssessed()).isEqualTo(1);
  }
}
