package dev.ssotaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.policy.CheckPages;
import dev.ssotaudit.report.Golden;
import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.markdown.MarkdownReport;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample shop: every site with its verdict, and its report. */
class StorefrontTest {
  private static final Path ROOT = Path.of("samples/storefront");
  private static final Path EXPECTED = Path.of("src/test/resources/storefront-expected.tsv");

  /** What the analysis gets wrong: the place, what it says, what is right. */
  private static final Map<String, String> MISSING = Map.of();

  private static AuditResult result;

  @BeforeAll
  static void audit() {
    AuditRequest request = new AuditRequest(ROOT, null, false, 2);
    result = ((AuditOutcome.Audited) new Auditor("0").audit(request)).result();
  }

  @Test
  void everySiteHasTheExpectedVerdict() throws IOException {
    Map<String, String> expected = expected();
    Map<String, String> wrong = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Site site : result.sites()) {
      if (site.via() == Via.PRIMITIVE) {
        String key = site.path() + ":" + site.span().line() + " " + site.kind().id();
        found.put(key, site.verdict().name());
      }
    }
    found.forEach(
        (key, verdict) -> {
          String right = expected.getOrDefault(key, "no site");
          if (!verdict.equals(right)) {
            wrong.put(key, verdict + " instead of " + right);
          }
        });
    expected.forEach(
        (key, verdict) -> {
          if (!found.containsKey(key)) {
            wrong.put(key, "no site instead of " + verdict);
          }
        });
    // A known miss that is found now fails too: take it off the list.
    assertThat(wrong).isEqualTo(new TreeMap<>(MISSING));
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(EXPECTED)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t", -1);
        expected.put(cells[0] + ":" + cells[1] + " " + cells[2], cells[3]);
      }
    }
    return expected;
  }

  @Test
  void theReportIsAsItWasRead() throws IOException {
    StringBuilder report = new StringBuilder();
    new MarkdownReport().write(model(), report);
    Golden.check("../storefront-report.md", report.toString());
  }

  @Test
  void noFormatPrintsACredential() throws IOException {
    String secret = "tangerine";
    assertThat(ROOT.resolve("orders/scripts/load_fixtures.py")).content().contains(secret);
    for (ReportFormat format : ReportFormat.values()) {
      StringBuilder out = new StringBuilder();
      format.writer(new ReportFormat.Look(false, true)).write(model(), out);
      assertThat(out.toString()).as(format.id()).doesNotContain(secret);
    }
  }

  /** Without what changes from commit to commit. */
  private static ReportModel model() {
    AuditResult r = result;
    AuditResult stable =
        new AuditResult(
            r.root(),
            null,
            "0",
            "rules",
            r.contractsDiscovered(),
            r.contractsPath(),
            r.contracts(),
            r.owners(),
            r.coverage(),
            r.sites(),
            r.findings(),
            r.clones(),
            r.gate(),
            r.notices(),
            null);
    return new ReportModel(
        stable,
        new ReportContext(
            List.copyOf(CheckPages.load().all()),
            StorefrontTest::line,
            "ssot audit samples/storefront",
            LocalDate.of(2026, 1, 1)));
  }

  private static String line(String path, int line) {
    try {
      List<String> lines = Files.readAllLines(ROOT.resolve(path));
      return line <= lines.size() ? lines.get(line - 1) : null;
    } catch (IOException e) {
      return null;
    }
  }
}
