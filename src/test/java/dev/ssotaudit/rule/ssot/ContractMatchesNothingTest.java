package dev.ssotaudit.rule.ssot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.RuleInput;
import dev.ssotaudit.rule.Sites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractMatchesNothingTest {
  private static List<Finding> check(
      List<OwnerMatch> owners, Set<String> paths, @Nullable String contractsPath) {
    return new ContractMatchesNothing()
        .check(
            new RuleInput(
                List.of(),
                List.of(),
                List.of(Sites.CONTRACT),
                owners,
                Map.of(),
                Set.of(),
                paths,
                contractsPath));
  }

  @Test
  void anOwnerThatMatchesNothingIsFoundAtItsContract() {
    OwnerMatch gone = new OwnerMatch("shop", Role.URL, "shop/old/urls.py", List.of(), 12);
    List<Finding> findings =
        check(
            List.of(gone, Sites.owner(Role.ENGINE, "x")), Set.of("shop/migrations/a.py"), "s.yml");
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("SSOT009");
    assertThat(finding.gated()).isTrue();
    assertThat(finding.site()).isNull();
    assertThat(finding.path()).isEqualTo("s.yml");
    assertThat(finding.span().line()).isEqualTo(12);
    assertThat(finding.message())
        .isEqualTo("the owner of url `shop/old/urls.py` of the contract `shop` matches no code");
  }

  @Test
  void scopesAndExemptionsThatMatchNothingAreFound() {
    assertThat(check(List.of(), Set.of("other/a.py"), "ssot.yml"))
        .extracting(Finding::message)
        .containsExactly(
            "the scope `shop/**` of the contract `shop` matches no code",
            "the exemption `shop/migrations/*.py` of the contract `shop` matches no code");
  }

  @Test
  void findingsOfOneFileDiffer() {
    assertThat(check(List.of(), Set.of(), "ssot.yml"))
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void aProposalIsNotComplainedOf() {
    assertThat(check(List.of(), Set.of(), null)).isEmpty();
  }
}
