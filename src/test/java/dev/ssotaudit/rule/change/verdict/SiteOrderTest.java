package dev.ssotaudit.rule.change.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteOrderTest {
  private static Sites of(Verdict verdict) {
    return Sites.of(SiteKind.ENGINE_CREATION, verdict);
  }

  private static Trend kind(Sites base, Sites head) {
    return SiteDiff.of(
            List.of(base.prints("f", "m").site()), List.of(head.prints("f", "m").site()), Map.of())
        .get(0)
        .kind();
  }

  @Test
  void verdictsHaveAnOrder() {
    List<Verdict> order =
        List.of(
            Verdict.DELEGATES,
            Verdict.UNDECIDED,
            Verdict.MIXED,
            Verdict.BYPASSES,
            Verdict.UNGOVERNED);
    for (int i = 1; i < order.size(); i++) {
      assertThat(kind(of(order.get(i - 1)), of(order.get(i)))).isEqualTo(Trend.WORSE);
    }
    assertThat(kind(of(Verdict.CANONICAL), of(Verdict.DELEGATES))).isEqualTo(Trend.UNCHANGED);
    assertThat(kind(of(Verdict.UNDECIDED), of(Verdict.DELEGATES))).isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.BYPASSES), of(Verdict.UNDECIDED))).isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.BYPASSES), of(Verdict.MIXED))).isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.MIXED), of(Verdict.CANONICAL))).isEqualTo(Trend.FIXED);
  }

  @Test
  void aSecondEngineIsWorseThanNone() {
    Sites rival = of(Verdict.DELEGATES).competing();
    assertThat(kind(of(Verdict.CANONICAL), rival)).isEqualTo(Trend.WORSE);
    assertThat(kind(rival, of(Verdict.CANONICAL))).isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.BYPASSES), rival)).isEqualTo(Trend.FIXED);
  }

  @Test
  void aBypassThatLeavesTheTestsIsWorse() {
    assertThat(kind(of(Verdict.BYPASSES).inTest(), of(Verdict.BYPASSES))).isEqualTo(Trend.WORSE);
    assertThat(kind(of(Verdict.BYPASSES), of(Verdict.BYPASSES).exempt("it may")))
        .isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.DELEGATES).inTest(), of(Verdict.DELEGATES)))
        .isEqualTo(Trend.UNCHANGED);
  }

  @Test
  void aContractThatIsWidenedDoesNoHarmButCodeThatComesUnderItMay() {
    Sites free = of(Verdict.UNGOVERNED).ungoverned();
    assertThat(kind(free, of(Verdict.BYPASSES))).isEqualTo(Trend.BETTER);
    assertThat(kind(of(Verdict.UNGOVERNED).store("h2"), of(Verdict.BYPASSES)))
        .isEqualTo(Trend.WORSE);
    assertThat(kind(of(Verdict.UNGOVERNED).at("x/y.py", 1, "x.y.f"), of(Verdict.BYPASSES)))
        .isEqualTo(Trend.WORSE);
  }
}
