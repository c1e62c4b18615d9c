package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.LostOwner;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;

/** A change took code out of the contract that was canonical before. Needs two trees. */
public final class OwnerLostItsRole implements Rule {
  /** The check's id. */
  public static final String ID = "SSOT013";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> check(RuleInput input) {
    String path = input.contractsPath();
    return path == null
        ? List.of()
        : input.lost().stream().map(lost -> finding(lost, path)).toList();
  }

  private static Finding finding(LostOwner lost, String path) {
    OwnerMatch owner = lost.owner();
    // A contract that is not named any more has no line.
    int line = lost.named() ? owner.contractLine() : 1;
    String subject = owner.contractId() + " " + owner.role().id() + " " + owner.pattern();
    return FindingBuilder.at(ID, Severity.ERROR, path, new Span(line, 1, line, 1), subject)
        .says(
            "the owner of "
                + owner.role().id()
                + " "
                + Quote.of(owner.pattern())
                + " of the contract "
                + Quote.of(owner.contractId())
                + (lost.named() ? " no longer owns what it owned" : " is no longer named"))
        .help("name the new owner in the contract, or give the code its role back")
        .related(lost.places())
        .build();
  }
}
