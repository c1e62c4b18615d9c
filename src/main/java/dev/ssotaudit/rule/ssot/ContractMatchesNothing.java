package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.policy.Glob;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.ArrayList;
import java.util.List;

/** An owner, a scope or an exemption of the contract matches no code. */
public final class ContractMatchesNothing implements Rule {
  @Override
  public String id() {
    return "SSOT009";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    String path = input.contractsPath();
    List<Finding> findings = new ArrayList<>();
    if (path == null) {
      return findings;
    }
    for (OwnerMatch owner : input.owners()) {
      if (owner.declarations().isEmpty()) {
        String what = "the owner of " + owner.role().id() + " " + Quote.of(owner.pattern());
        findings.add(finding(path, owner.contractId(), owner.contractLine(), what));
      }
    }
    input.contracts().forEach(contract -> globs(input, contract, path, findings));
    return findings;
  }

  private void globs(RuleInput input, Contract contract, String path, List<Finding> findings) {
    for (String glob : contract.scope()) {
      unmatched(input, contract, path, "the scope", glob, findings);
    }
    for (Contract.Exemption exemption : contract.exempt()) {
      for (String glob : exemption.paths()) {
        unmatched(input, contract, path, "the exemption", glob, findings);
      }
    }
  }

  private void unmatched(
      RuleInput input,
      Contract contract,
      String path,
      String what,
      String glob,
      List<Finding> findings) {
    if (input.paths().stream().noneMatch(Glob.of(glob)::matches)) {
      findings.add(finding(path, contract.id(), contract.line(), what + " " + Quote.of(glob)));
    }
  }

  private Finding finding(String path, String contract, int line, String what) {
    return FindingBuilder.at(
            id(), Severity.ERROR, path, new Span(line, 1, line, 1), contract + " " + what)
        .says(what + " of the contract " + Quote.of(contract) + " matches no code")
        .help("correct it to where the code is now, or remove it if the code is gone")
        .build();
  }
}
