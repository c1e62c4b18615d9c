package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.rule.change.verdict.OwnerChange;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.rule.change.verdict.Trend;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change took code out of the contract that was canonical before. Needs two trees. */
public final class OwnerLostItsRole {
  /** The check's id. */
  public static final String ID = "SSOT013";

  /**
   * The owners that are none any more.
   *
   * @param contractsPath head's contract file, or null where contracts are a proposal
   */
  public List<Finding> check(List<OwnerChange> owners, @Nullable String contractsPath) {
    List<Finding> findings = new ArrayList<>();
    for (OwnerChange change : owners) {
      if (contractsPath != null && change.kind() == Trend.WORSE) {
        findings.add(finding(change, contractsPath));
      }
    }
    return findings;
  }

  private static Finding finding(OwnerChange change, String path) {
    OwnerMatch owner = change.owner();
    int line = change.head() == null ? 1 : change.head().contractLine();
    List<Hop> places = new ArrayList<>(change.lost());
    for (SiteChange site : change.sites()) {
      places.add(
          new Hop(
              site.site().path(),
              site.site().span(),
              site.site().kind().id() + " was canonical, is " + site.site().verdict()));
    }
    String pattern = Quote.of(owner.pattern());
    return FindingBuilder.at(
            ID,
            Severity.ERROR,
            path,
            new Span(line, 1, line, 1),
            owner.contractId() + " " + owner.role().id() + " " + owner.pattern())
        .says(
            "the owner of "
                + owner.role().id()
                + " "
                + pattern
                + " of the contract "
                + Quote.of(owner.contractId())
                + (change.head() == null ? " is no longer named" : " no longer owns what it owned"))
        .help("name the new owner in the contract, or give the code its role back")
        .related(places)
        .build();
  }
}
