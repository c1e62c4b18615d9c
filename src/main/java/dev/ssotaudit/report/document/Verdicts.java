package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Status;
import dev.ssotaudit.report.model.Tally;

/** What each line of the summary comes to, and the counts it rests on. */
final class Verdicts {
  private static final String CLONE_CHECK = "SSOT007";
  private static final String CREDENTIAL_CHECK = "SSOT008";

  private Verdicts() {}

  /** A kind fails where the gate does and an error is among its findings. */
  static Status status(ReportModel model, SiteKind kind) {
    Tally counted = model.production();
    int governed = counted.count(kind) - counted.count(kind, Verdict.UNGOVERNED);
    if (governed == 0) {
      return Status.NOT_ASSESSED;
    }
    boolean noted = counted.count(kind, Verdict.UNGOVERNED) > 0;
    for (Finding finding : model.gated()) {
      Site site = model.site(finding.site());
      if (site != null && site.kind() == kind) {
        if (finding.severity() == Severity.ERROR && !model.result().passes()) {
          return Status.FAIL;
        }
        noted = true;
      }
    }
    int conforming =
        counted.count(kind, Verdict.CANONICAL) + counted.count(kind, Verdict.DELEGATES);
    return noted || conforming < governed ? Status.PASS_WITH_NOTES : Status.PASS;
  }

  static String of(Tally counted, SiteKind kind) {
    int open = counted.count(kind, Verdict.UNGOVERNED);
    int governed = counted.count(kind) - open;
    if (governed == 0) {
      return open == 0 ? "no site found" : Words.count(open, "site") + ", none governed";
    }
    return counts(governed, verdict -> counted.count(kind, verdict));
  }

  static String all(Tally counted) {
    return counted.governed() == 0
        ? Words.count(counted.total(), "site") + ", none governed"
        : counts(counted.governed(), counted::count);
  }

  private interface Counter {
    int of(Verdict verdict);
  }

  private static String counts(int governed, Counter counter) {
    int conforming = counter.of(Verdict.CANONICAL) + counter.of(Verdict.DELEGATES);
    StringBuilder words = new StringBuilder("conforming: ").append(Words.of(conforming, governed));
    for (Verdict verdict : Verdict.values()) {
      int count = counter.of(verdict);
      if (count > 0) {
        words.append("; ").append(count).append(' ').append(verdict.name());
      }
    }
    return words.toString();
  }

  /** The builders that clone groups are looked for among. */
  private static long builders(ReportModel model) {
    return model.result().sites().stream()
        .filter(site -> !site.test() && site.via() == Via.PRIMITIVE)
        .filter(site -> site.kind().role() == Role.URL || site.kind().role() == Role.ENGINE)
        .count();
  }

  static Status clones(ReportModel model) {
    if (builders(model) == 0 || model.page(CLONE_CHECK) == null) {
      return Status.NOT_ASSESSED;
    }
    return model.result().clones().isEmpty() ? Status.PASS : Status.PASS_WITH_NOTES;
  }

  static String cloneCount(ReportModel model) {
    return "groups that mean the same: "
        + model.result().clones().size()
        + ", among "
        + Words.count((int) builders(model), "builder");
  }

  static Status credentials(ReportModel model) {
    if (builders(model) == 0 || model.page(CREDENTIAL_CHECK) == null) {
      return Status.NOT_ASSESSED;
    }
    if (secrets(model) == 0) {
      return Status.PASS;
    }
    return model.result().passes() ? Status.PASS_WITH_NOTES : Status.FAIL;
  }

  static String secretCount(ReportModel model) {
    return "literal passwords: "
        + secrets(model)
        + ", among "
        + Words.count((int) builders(model), "builder");
  }

  private static long secrets(ReportModel model) {
    return model.gated().stream().filter(f -> f.rule().equals(CREDENTIAL_CHECK)).count();
  }
}
