package dev.ssotaudit.report.json;

import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.rule.change.verdict.FindingChange;
import dev.ssotaudit.rule.change.verdict.Trend;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a finding is against the base: the words of SARIF 2.1.0, section 3.27.24. */
public final class Baseline {
  private final Map<String, String> states = new HashMap<>();

  private Baseline() {}

  /** Of a comparison, or, without one, where every finding is new. */
  public static Baseline of(@Nullable ChangeResult change) {
    Baseline baseline = new Baseline();
    if (change != null) {
      for (FindingChange each : change.verdicts().findings()) {
        if (each.head() != null) {
          baseline.states.put(each.head().fingerprint(), state(each.kind()));
        }
      }
    }
    return baseline;
  }

  private static String state(Trend trend) {
    return switch (trend) {
      case INTRODUCED, FIXED -> "new";
      case WORSE, BETTER -> "updated";
      case UNCHANGED, MOVED -> "unchanged";
    };
  }

  /** {@code new}, {@code updated} or {@code unchanged}. */
  public String of(Finding finding) {
    return states.getOrDefault(finding.fingerprint(), "new");
  }
}
