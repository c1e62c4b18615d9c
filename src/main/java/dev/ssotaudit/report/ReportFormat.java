package dev.ssotaudit.report;

import dev.ssotaudit.report.json.JsonReport;
import dev.ssotaudit.report.markdown.MarkdownReport;
import dev.ssotaudit.report.model.ReportWriter;
import dev.ssotaudit.report.sarif.SarifReport;
import dev.ssotaudit.report.text.TextReport;
import java.util.Locale;
import java.util.function.Function;

/** The formats, one line each. A format's classes load when its writer is made. */
public enum ReportFormat {
  /** Diagnostics for people. */
  TEXT("txt", look -> new TextReport(look.colour(), look.verbose())),
  /** The report other programs rely on. */
  JSON("json", look -> new JsonReport()),
  /** The audit report a release manager signs. */
  MARKDOWN("md", look -> new MarkdownReport()),
  /** SARIF 2.1.0. */
  SARIF("sarif", look -> new SarifReport());

  private final String extension;
  private final Function<Look, ReportWriter> maker;

  ReportFormat(String extension, Function<Look, ReportWriter> maker) {
    this.extension = extension;
    this.maker = maker;
  }

  /** How a report looks where its reader is a person. */
  public record Look(boolean colour, boolean verbose) {}

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual end of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  /** A writer of this format. */
  public ReportWriter writer(Look look) {
    return maker.apply(look);
  }
}
