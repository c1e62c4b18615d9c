package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.rule.Rule;
import java.util.List;

/** The pack's checks. */
public final class SsotRules {
  private static final List<Rule> ALL =
      List.of(
          new UrlBuiltOutsideOwner(),
          new UrlRewrittenOutsideOwner(),
          new EngineCreatedOutsideOwner(),
          new CompetingEngine(),
          new SessionFactoryOnForeignEngine(),
          new ConfigReadOutsideOwner(),
          new DuplicateUrlBuilder(),
          new HardCodedCredential(),
          new ContractMatchesNothing(),
          new ForeignUrlInOwner(),
          new SiteUndecided(),
          new UnparsedCode(),
          new OwnerLostItsRole());

  private SsotRules() {}

  /** Every check, in the order of the ids. */
  public static List<Rule> all() {
    return ALL;
  }
}
