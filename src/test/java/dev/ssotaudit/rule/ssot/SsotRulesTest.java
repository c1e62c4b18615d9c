package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.policy.CheckPages;
import dev.ssotaudit.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SsotRulesTest {
  @Test
  void everyCheckHasAPageAndEveryPageACheckInOneOrder() {
    assertThat(SsotRules.all())
        .extracting(Rule::id)
        .isEqualTo(CheckPages.load().all().stream().map(CheckPage::id).toList());
  }

  @Test
  void aClassIsNamedLikeItsPage() {
    List<String> names = new ArrayList<>();
    for (Rule rule : SsotRules.all()) {
      String name = rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
      names.add(name.toLowerCase(Locale.ROOT));
    }
    assertThat(names).isEqualTo(CheckPages.load().all().stream().map(CheckPage::name).toList());
  }
}
