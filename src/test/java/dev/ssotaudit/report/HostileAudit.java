package dev.ssotaudit.report;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** An audit of code that tries to break out of the report. */
public final class HostileAudit {
  /** Line ends, escape sequences, Markdown, HTML, direction marks, a lone surrogate, a password. */
  public static final String TEXT =
      "a|b\n\r\u001b[31mred\u0007 `tick` ``two`` <script>alert(1)</script> \u202etxt\u2066 "
          + "[x](javascript:alert(1)) ![i](http://evil/x.png) https://evil.example/ @someone #12 "
          + "# head *b* _u_ ~~s~~ &amp; \\ \ud800 \u2028 postgres://u:hunter2@h/d <!-- -->";

  /** A path with the same in it. */
  public static final String PATH = "dir|x/`a`\n<b>\u202e\u001b[2J.py";

  private HostileAudit() {}

  public static ReportModel model() {
    Hop hop = new Hop(PATH, SampleAudit.span(1, 1, 1, 2), TEXT);
    Origin origin = new Origin(Origin.Kind.LITERAL, TEXT, TEXT, List.of(hop));
    Site site =
        new Site(
            PATH,
            SampleAudit.span(1, 300, 2, 4),
            SiteKind.ENGINE_CREATION,
            TEXT,
            TEXT,
            TEXT,
            "shop-database",
            dev.ssotaudit.fact.Via.PRIMITIVE,
            false,
            null,
            null,
            Verdict.BYPASSES,
            true,
            TEXT,
            List.of(origin),
            TEXT,
            "fp",
            "moved");
    Finding finding =
        new Finding(
            "SSOT003",
            Severity.ERROR,
            PATH,
            site.span(),
            TEXT,
            TEXT,
            "fp",
            List.of(hop),
            true,
            "ffp");
    AuditResult result =
        SampleAudit.result(
            List.of(site), List.of(finding), List.of(new GateCondition("new-bypasses", 1, 0)));
    String line = TEXT.replace("\n", "").replace("\r", "").repeat(50);
    return new ReportModel(
        result,
        new ReportContext(SampleAudit.pages(), (path, at) -> line, "ssot audit '" + TEXT, null));
  }
}
