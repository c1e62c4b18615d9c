package dev.ssotaudit.report.model;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An audit's result, counted and grouped once, for every format to read. */
public final class ReportModel {
  private final AuditResult result;
  private final ReportContext context;
  private final Tally all;
  private final Tally production;
  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final Map<String, CheckPage> pages = new TreeMap<>();
  private final List<Finding> gated = new ArrayList<>();
  private final List<Finding> ungated = new ArrayList<>();
  private final Excerpts excerpts;

  /** Counts and groups {@code result}. */
  public ReportModel(AuditResult result, ReportContext context) {
    this.result = result;
    this.context = context;
    this.all = Tally.of(result.sites(), site -> true);
    this.production = Tally.of(result.sites(), ReportModel::counts);
    result.sites().forEach(site -> sites.putIfAbsent(site.fingerprint(), site));
    context.pages().forEach(page -> pages.put(page.id(), page));
    result.findings().forEach(finding -> (finding.gated() ? gated : ungated).add(finding));
    this.excerpts = new Excerpts(context.lines(), result.findings(), sites);
  }

  /** Whether a site is one of production code that calls the library itself and is not exempt. */
  public static boolean counts(Site site) {
    return !site.test() && site.exempt() == null && site.via() == Via.PRIMITIVE;
  }

  /** What was found out. */
  public AuditResult result() {
    return result;
  }

  /** What is shown beside it. */
  public ReportContext context() {
    return context;
  }

  /** The count of every site listed. */
  public Tally all() {
    return all;
  }

  /** The count of the sites that {@link #counts}. */
  public Tally production() {
    return production;
  }

  /** The site of that fingerprint, or null. */
  public @Nullable Site site(@Nullable String fingerprint) {
    return fingerprint == null ? null : sites.get(fingerprint);
  }

  /** The check's page, or null where the rules have none of that id. */
  public @Nullable CheckPage page(String rule) {
    return pages.get(rule);
  }

  /** The findings that count for the gate, sorted by path and line. */
  public List<Finding> gated() {
    return gated;
  }

  /** The findings in test code, exempt code and wrappers, sorted by path and line. */
  public List<Finding> ungated() {
    return ungated;
  }

  /** The findings, each under its rule's id, rules sorted. */
  public static Map<String, List<Finding>> byRule(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    findings.forEach(f -> byRule.computeIfAbsent(f.rule(), rule -> new ArrayList<>()).add(f));
    return byRule;
  }

  /** Source lines that are safe to show. */
  public Excerpts excerpts() {
    return excerpts;
  }

  /** Whether a contract covers at least one site, be it in test code. */
  public boolean judged() {
    return all.governed() > 0;
  }

  /** What the whole audit comes to. */
  public Status status() {
    int bad = production.count(Verdict.BYPASSES) + production.count(Verdict.MIXED);
    if (!result.passes() || result.gate().isEmpty() && bad > 0) {
      return Status.FAIL;
    }
    if (production.governed() == 0) {
      return Status.NOT_ASSESSED;
    }
    return noteworthy() ? Status.PASS_WITH_NOTES : Status.PASS;
  }

  private boolean noteworthy() {
    return result.contractsDiscovered()
        || production.count(Verdict.UNDECIDED) > 0
        || production.count(Verdict.UNGOVERNED) > 0
        || !result.coverage().partly().isEmpty()
        || !result.coverage().skipped().isEmpty()
        || gated.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
  }
}
