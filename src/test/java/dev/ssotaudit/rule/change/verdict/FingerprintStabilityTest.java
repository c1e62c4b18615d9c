package dev.ssotaudit.rule.change.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.flow.FlowHarness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Generated programs under edits that mean nothing: sites keep their names, nothing is reported.
 */
class FingerprintStabilityTest {
  private static final int PROGRAMS = 80;

  /** What was counted over all programs. */
  private static final class Count {
    private int sites;
    private int javaSites;
    private int kept;
    private int keptMoved;
    private final List<String> wrong = new ArrayList<>();

    void add(long seed, List<Site> base, List<Site> head, Map<String, String> renames) {
      sites += base.size();
      javaSites += (int) base.stream().filter(site -> site.path().endsWith(".java")).count();
      kept += common(base, head, Site::fingerprint);
      keptMoved += common(base, head, Site::moveFingerprint);
      for (SiteChange change : SiteDiff.of(base, head, renames)) {
        boolean same = change.kind() == Trend.UNCHANGED || change.kind() == Trend.MOVED;
        if (!same || !name(change.base()).equals(name(change.head()))) {
          wrong.add(seed + " " + change);
        }
      }
    }

    private static String name(Site site) {
      return site.enclosing().substring(site.enclosing().indexOf("open"));
    }

    private static int common(List<Site> base, List<Site> head, Function<Site, String> name) {
      List<String> left = new ArrayList<>(head.stream().map(name).toList());
      return (int) base.stream().map(name).filter(left::remove).count();
    }
  }

  private static List<Site> sites(Program program) {
    List<Site> sites =
        FlowHarness.sites(program.text(), Snippets.CONTRACT).stream()
            .filter(site -> !site.enclosing().endsWith("main"))
            .toList();
    assertThat(sites.stream().map(Site::fingerprint)).doesNotHaveDuplicates();
    return sites;
  }

  @Test
  void editsInPlaceChangeNothing() {
    Count count = new Count();
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Generator generator = new Generator(seed);
      Program program = generator.program();
      Program edited = generator.edited(program);
      count.add(seed, sites(program), sites(edited), Map.of());
    }
    assertThat(count.wrong).isEmpty();
    assertThat(count.javaSites).isGreaterThan(PROGRAMS * 5);
    assertThat(count.sites - count.javaSites).isGreaterThan(PROGRAMS * 5);
    assertThat(count.kept).isEqualTo(count.sites);
  }

  @Test
  void aFileThatMovesKeepsItsSites() {
    Count told = new Count();
    Count untold = new Count();
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Generator generator = new Generator(seed);
      Program program = generator.program();
      Map<String, String> renames = new LinkedHashMap<>();
      Program moved = generator.edited(generator.fileMoved(program, renames));
      told.add(seed, sites(program), sites(moved), renames);
      untold.add(seed, sites(program), sites(moved), Map.of());
    }
    assertThat(told.wrong).isEmpty();
    assertThat(untold.wrong).isEmpty();
    assertThat(told.keptMoved).isEqualTo(told.sites);
  }

  @Test
  void aFunctionThatMovesKeepsItsSites() {
    Count count = new Count();
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Generator generator = new Generator(seed);
      Program program = generator.program();
      Program moved = generator.edited(generator.functionMoved(program));
      count.add(seed, sites(program), sites(moved), Map.of());
    }
    assertThat(count.wrong).isEmpty();
    assertThat(count.keptMoved).isEqualTo(count.sites);
  }
}
