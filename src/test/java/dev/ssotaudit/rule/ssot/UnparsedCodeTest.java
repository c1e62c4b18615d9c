package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.rule.RuleInput;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnparsedCodeTest {
  private static List<Finding> check(Map<String, String> unparsed) {
    return new UnparsedCode()
        .check(
            new RuleInput(
                List.of(),
                List.of(),
                List.of(Sites.CONTRACT),
                List.of(),
                unparsed,
                Set.of("shop/db/urls.py"),
                Set.of(),
                null));
  }

  @Test
  void anOwnersFileIsAnErrorAndAnotherAWarning() {
    List<Finding> findings =
        check(Map.of("shop/db/urls.py", "unexpected `:`", "shop/a.py", "unexpected indent"));
    assertThat(findings)
        .extracting(Finding::path, Finding::severity, Finding::gated, Finding::message)
        .containsExactly(
            tuple(
                "shop/a.py",
                Severity.WARNING,
                true,
                "the file could not be parsed whole: unexpected indent"),
            tuple(
                "shop/db/urls.py",
                Severity.ERROR,
                true,
                "the owner's file could not be parsed whole: unexpected `:`"));
    assertThat(findings).extracting(Finding::rule).containsOnly("SSOT012");
  }

  @Test
  void parsedCodeIsNone() {
    assertThat(check(Map.of())).isEmpty();
  }
}
