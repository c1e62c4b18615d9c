package dev.ssotaudit.rule.change.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.flow.FlowHarness;
import dev.ssotaudit.rule.Sites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteDiffTest {
  private static final String OWNER =
      """
      import os
      def main():
          return f"postgresql://{os.environ['PGHOST']}/app"
      """;

  private static final String HELPER =
      """
      from shop import urls
      def url():
          return urls.main()
      """;

  private static final String CALLER =
      """
      from sqlalchemy import create_engine
      from shop.helper import url
      def load():
          return create_engine(url())
      """;

  private static List<Site> tree(String helper, String caller) {
    Map<String, String> files = new TreeMap<>();
    files.put("shop/__init__.py", "");
    files.put("shop/urls.py", OWNER);
    files.put("shop/helper.py", helper);
    files.put("shop/load.py", caller);
    return FlowHarness.sites(files, Snippets.CONTRACT);
  }

  private static SiteChange engine(List<SiteChange> changes) {
    return changes.stream()
        .filter(change -> change.site().kind() == SiteKind.ENGINE_CREATION)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUntouchedCallWhoseHelperTurnedBadIsWorseAndTheHopIsTheHelpers() {
    String bad = "def url():\n    return \"postgresql://db.acme.org/app\"\n";
    List<SiteChange> changes = SiteDiff.of(tree(HELPER, CALLER), tree(bad, CALLER), Map.of());
    SiteChange engine = engine(changes);
    assertThat(engine.kind()).isEqualTo(Trend.WORSE);
    assertThat(engine.edited()).isFalse();
    assertThat(engine.head().verdict()).isEqualTo(Verdict.BYPASSES);
    assertThat(engine.hop().path()).isEqualTo("shop/helper.py");
    assertThat(engine.hop().span().line()).isEqualTo(2);
    assertThat(changes)
        .filteredOn(change -> change.site().path().equals("shop/urls.py"))
        .allMatch(change -> change.kind() == Trend.UNCHANGED);
  }

  @Test
  void theSameHelperMendedIsAFix() {
    String bad = "def url():\n    return \"postgresql://db.acme.org/app\"\n";
    List<SiteChange> changes = SiteDiff.of(tree(bad, CALLER), tree(HELPER, CALLER), Map.of());
    assertThat(engine(changes).kind()).isEqualTo(Trend.FIXED);
    assertThat(engine(changes).repair()).isTrue();
    assertThat(engine(changes).hop().path()).isEqualTo("shop/helper.py");
  }

  @Test
  void aCallWrittenAnewWhereItStoodIsJudgedAgainstWhatItWas() {
    String literal = CALLER.replace("url())", "\"postgresql://db.acme.org/app\", pool_size=3)");
    List<SiteChange> changes = SiteDiff.of(tree(HELPER, CALLER), tree(HELPER, literal), Map.of());
    assertThat(engine(changes).kind()).isEqualTo(Trend.WORSE);
    assertThat(engine(changes).edited()).isTrue();
  }

  @Test
  void aRenamedFunctionMoves() {
    String renamed = CALLER.replace("def load", "def open_shop");
    List<SiteChange> changes = SiteDiff.of(tree(HELPER, CALLER), tree(HELPER, renamed), Map.of());
    assertThat(engine(changes).kind()).isEqualTo(Trend.MOVED);
    assertThat(changes).noneMatch(SiteChange::harm);
  }

  @Test
  void aNewBypassIsHarmAndAGoneOneRepair() {
    Site bypass = site(Verdict.BYPASSES).site();
    SiteChange added = only(SiteDiff.of(List.of(), List.of(bypass), Map.of()));
    assertThat(added).isEqualTo(new SiteChange(Trend.INTRODUCED, null, bypass, null));
    assertThat(added.harm()).isTrue();
    SiteChange gone = only(SiteDiff.of(List.of(bypass), List.of(), Map.of()));
    assertThat(gone).isEqualTo(new SiteChange(Trend.FIXED, bypass, null, null));
    assertThat(gone.repair()).isTrue();
  }

  @Test
  void ofAFileThatWasNotReadNothingIsSaid() {
    List<Site> some = List.of(site(Verdict.BYPASSES).site());
    Set<String> unread = Set.of("shop/orders.py");
    assertThat(SiteDiff.of(some, List.of(), Map.of(), unread)).isEmpty();
    assertThat(SiteDiff.of(List.of(), some, Map.of(), unread)).isEmpty();
    Map<String, String> renames = Map.of("shop/orders.py", "shop/sales.py");
    assertThat(SiteDiff.of(some, List.of(), renames, Set.of("shop/sales.py"))).isEmpty();
  }

  @Test
  void theRenameThatGitFoundWinsOverAnEqualFileName() {
    Site base = site(Verdict.BYPASSES).at("a/db.py", 1, "a.db.load").prints("1", "m").site();
    Site named = site(Verdict.BYPASSES).at("b/db.py", 1, "b.db.load").prints("2", "m").site();
    Site renamed = site(Verdict.BYPASSES).at("c/x.py", 1, "c.x.load").prints("3", "m").site();
    List<SiteChange> changes =
        SiteDiff.of(List.of(base), List.of(named, renamed), Map.of("a/db.py", "c/x.py"));
    assertThat(changes)
        .containsExactly(
            new SiteChange(Trend.INTRODUCED, null, named, null),
            new SiteChange(Trend.MOVED, base, renamed, null));
    assertThat(SiteDiff.of(List.of(base), List.of(named, renamed), Map.of()).get(0).base())
        .isEqualTo(base);
  }

  @Test
  void severalThatMayBeItElsewhereAreNoMatch() {
    Site base = site(Verdict.BYPASSES).at("a/x.py", 1, "a.x.f").prints("1", "m").site();
    Site one = site(Verdict.BYPASSES).at("b/y.py", 1, "b.y.g").prints("2", "m").site();
    Site two = site(Verdict.BYPASSES).at("c/z.py", 1, "c.z.h").prints("3", "m").site();
    assertThat(SiteDiff.of(List.of(base), List.of(one), Map.of()))
        .extracting(SiteChange::kind)
        .containsExactly(Trend.MOVED);
    assertThat(SiteDiff.of(List.of(base), List.of(one, two), Map.of()))
        .extracting(SiteChange::kind)
        .containsExactly(Trend.FIXED, Trend.INTRODUCED, Trend.INTRODUCED);
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    Generator generator = new Generator(7);
    Program program = generator.program();
    List<Site> base = FlowHarness.sites(program.text(), Snippets.CONTRACT);
    List<Site> head = FlowHarness.sites(generator.functionMoved(program).text(), Snippets.CONTRACT);
    List<SiteChange> expected = SiteDiff.of(base, head, Map.of());
    List<Site> shuffledBase = new ArrayList<>(base);
    List<Site> shuffledHead = new ArrayList<>(head);
    Collections.shuffle(shuffledBase, new Random(1));
    Collections.shuffle(shuffledHead, new Random(2));
    assertThat(SiteDiff.of(shuffledBase, shuffledHead, Map.of())).isEqualTo(expected);
  }

  private static Sites site(Verdict verdict) {
    return Sites.of(SiteKind.ENGINE_CREATION, verdict);
  }

  private static SiteChange only(List<SiteChange> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }
}
