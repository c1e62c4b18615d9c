package dev.ssotaudit.report;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.AuditResult.CloneGroup;
import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.audit.AuditResult.OwnerMatch;
import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.report.model.LineSource;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small made-up audit with one of everything. */
public final class SampleAudit {
  /** Never to be seen in any output. */
  public static final String PASSWORD = "hunter2";

  private static final Map<String, List<String>> FILES =
      Map.of(
          "shop/urls.py",
          List.of("def build():", "    return f\"postgresql://{USER}:{PW}@{HOST}/shop\""),
          "shop/orders.py",
          List.of(
              "import sqlalchemy as sa",
              "",
              "def engine(url=None):",
              "\turl = url or \"postgresql://shop:hunter2@db/shop\"",
              "\treturn sa.create_engine(url, pool_size=5)  # ok"),
          "tests/test_orders.py",
          List.of("engine = create_engine(\"sqlite://\")"));

  private SampleAudit() {}

  public static LineSource lines() {
    return (path, line) -> {
      List<String> lines = FILES.getOrDefault(path, List.of());
      return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
    };
  }

  public static List<CheckPage> pages() {
    return List.of(
        page("SSOT003", "engine-created-outside-owner"),
        page("SSOT007", "duplicate-url-builder"),
        page("SSOT008", "hard-coded-credential"));
  }

  private static CheckPage page(String id, String name) {
    return new CheckPage(
        id,
        name,
        Severity.ERROR,
        List.of(Language.PYTHON, Language.JAVA),
        "Two ways to one database drift apart.",
        Map.of(Language.PYTHON, "create_engine(\"postgresql://u:p@h/d\")"),
        Map.of(Language.PYTHON, "get_engine()"));
  }

  public static ReportContext context() {
    return new ReportContext(pages(), lines(), "ssot audit shop", LocalDate.of(2025, 9, 8));
  }

  public static ReportModel model() {
    return new ReportModel(result(), context());
  }

  public static Span span(int line, int column, int endLine, int endColumn) {
    return new Span(line, column, endLine, endColumn);
  }

  public static Hop hop(String path, int line, String what) {
    return new Hop(path, span(line, 1, line, 9), what);
  }

  public static Site site(
      String path, Span span, SiteKind kind, Verdict verdict, boolean test, List<Origin> origins) {
    boolean governed = verdict != Verdict.UNGOVERNED;
    return new Site(
        path,
        span,
        kind,
        "postgres",
        "sqlalchemy.create_engine",
        path.replace(".py", "").replace('/', '.') + ".engine",
        governed ? "shop-database" : null,
        Via.PRIMITIVE,
        test,
        null,
        null,
        verdict,
        false,
        "one arm is a literal",
        origins,
        kind.role() == Role.URL ? "postgresql://{}:***@{}/shop" : null,
        "fp-" + path + "-" + span.line() + "-" + kind.id(),
        "moved-" + span.line() + "-" + kind.id());
  }

  public static List<Site> sites() {
    Origin owner =
        new Origin(
            Origin.Kind.OWNER,
            "shop.urls.build",
            null,
            List.of(hop("shop/urls.py", 1, "returned")));
    Origin literal =
        new Origin(
            Origin.Kind.LITERAL,
            "postgresql://shop:" + PASSWORD + "@db/shop",
            "not url",
            List.of(hop("shop/orders.py", 4, "second arm of `or`")));
    return List.of(
        site(
            "shop/orders.py",
            span(4, 15, 4, 50),
            SiteKind.URL_CONSTRUCTION,
            Verdict.BYPASSES,
            false,
            List.of(literal)),
        site(
            "shop/orders.py",
            span(5, 9, 5, 43),
            SiteKind.ENGINE_CREATION,
            Verdict.MIXED,
            false,
            List.of(owner, literal)),
        site(
            "shop/urls.py",
            span(2, 12, 2, 55),
            SiteKind.URL_CONSTRUCTION,
            Verdict.CANONICAL,
            false,
            List.of()),
        site(
            "tests/test_orders.py",
            span(1, 10, 1, 36),
            SiteKind.ENGINE_CREATION,
            Verdict.UNGOVERNED,
            true,
            List.of()));
  }

  public static List<Finding> findings(List<Site> sites) {
    return List.of(
        finding("SSOT008", sites.get(0), "the URL holds a literal password", null, true),
        finding(
            "SSOT003",
            sites.get(1),
            "`sqlalchemy.create_engine` is called outside its owner",
            "take the engine from shop.urls",
            true),
        finding("SSOT003", sites.get(3), "an engine of a test", null, false));
  }

  private static Finding finding(
      String rule, Site site, String message, @Nullable String help, boolean gated) {
    return new Finding(
        rule,
        Severity.ERROR,
        site.path(),
        site.span(),
        message,
        help,
        site.fingerprint(),
        List.of(hop("shop/urls.py", 1, "the owner")),
        gated,
        rule + "-" + site.fingerprint());
  }

  public static AuditResult result() {
    List<Site> sites = sites();
    return result(sites, findings(sites), List.of(new GateCondition("new-bypasses", 2, 0)));
  }

  public static AuditResult result(
      List<Site> sites, List<Finding> findings, List<GateCondition> gate) {
    Contract contract =
        new Contract(
            "shop-database",
            "One module builds URLs.",
            List.of("**"),
            List.of("postgres"),
            Map.of(Role.URL, List.of("shop/urls.py")),
            List.of(),
            List.of(),
            3);
    return new AuditResult(
        "shop",
        "0123456789abcdef0123456789abcdef01234567",
        "0.1.0",
        "r1",
        false,
        "ssot.yml",
        List.of(contract),
        List.of(
            new OwnerMatch(
                "shop-database",
                Role.URL,
                "shop/urls.py",
                List.of(hop("shop/urls.py", 1, "def build")))),
        new Coverage(
            12,
            4,
            3,
            List.of("shop/broken.py"),
            List.of(new Coverage.Problem("shop/broken.py", 7, 3, "unexpected indent")),
            List.of(new Coverage.Skipped("shop/huge.py", "larger than 16 MB"))),
        sites,
        findings,
        List.of(
            new CloneGroup(
                "postgresql://{}:{}@{}/shop",
                List.of("DB_HOST", "DB_USER"),
                sites.stream()
                    .filter(site -> site.kind() == SiteKind.URL_CONSTRUCTION)
                    .map(Site::fingerprint)
                    .toList(),
                true)),
        gate,
        List.of(),
        null);
  }

  /** An audit in which nothing was found. */
  public static AuditResult empty(boolean discovered) {
    AuditResult full = result(List.of(), List.of(), List.of(new GateCondition("unparsed", 0, 0)));
    return new AuditResult(
        full.root(),
        null,
        full.version(),
        full.rulesHash(),
        discovered,
        discovered ? null : "ssot.yml",
        discovered ? List.of() : full.contracts(),
        List.of(),
        new Coverage(3, 0, 0, List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        full.gate(),
        List.of(),
        null);
  }
}
