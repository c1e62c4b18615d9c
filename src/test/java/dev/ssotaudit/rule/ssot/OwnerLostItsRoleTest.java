package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.rule.LostOwner;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnerLostItsRoleTest {
  private static final Hop CODE = new Hop("shop/urls.py", Span.START, "all of");
  private static final OwnerMatch OWNER =
      new OwnerMatch("shop", Role.URL, "shop/urls.py", List.of(CODE), 12);

  private static List<Finding> check(List<LostOwner> lost, @Nullable String contractsPath) {
    return new OwnerLostItsRole()
        .check(
            new RuleInput(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                contractsPath,
                lost));
  }

  @Test
  void anOwnerThatIsNoLongerNamedIsFoundAtTheFilesStart() {
    List<Finding> findings = check(List.of(new LostOwner(OWNER, false, List.of(CODE))), "ssot.yml");
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("SSOT013");
    assertThat(finding.path()).isEqualTo("ssot.yml");
    assertThat(finding.span().line()).isEqualTo(1);
    assertThat(finding.related()).containsExactly(CODE);
    assertThat(finding.message())
        .isEqualTo("the owner of url `shop/urls.py` of the contract `shop` is no longer named");
  }

  @Test
  void anOwnerThatLostSomeOfItsCodeIsFoundAtItsContract() {
    List<Finding> findings = check(List.of(new LostOwner(OWNER, true, List.of(CODE))), "ssot.yml");
    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.span().line()).isEqualTo(12))
        .satisfies(f -> assertThat(f.message()).endsWith("no longer owns what it owned"));
  }

  @Test
  void proposedContractsLoseNothing() {
    assertThat(check(List.of(new LostOwner(OWNER, false, List.of())), null)).isEmpty();
    assertThat(check(List.of(), "ssot.yml")).isEmpty();
  }
}
