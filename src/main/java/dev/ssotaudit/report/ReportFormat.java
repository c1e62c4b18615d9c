package dev.ssotaudit.report;

import dev.ssotaudit.report.json.ChangeJson;
import dev.ssotaudit.report.json.JsonReport;
import dev.ssotaudit.report.markdown.MarkdownReport;
import dev.ssotaudit.report.model.ReportWriter;
import dev.ssotaudit.report.sarif.SarifReport;
import dev.ssotaudit.report.text.ChangeText;
import dev.ssotaudit.report.text.TextReport;
import java.util.Locale;
import java.util.function.Function;

/** The formats, one line each. A format's classes load when its writer is made. */
public enum ReportFormat {
  /** Diagnostics for people. */
  TEXT(
      "txt",
      true,
      look ->
          look.changeAlone()
              ? new ChangeText(look.colour())
              : new TextReport(look.colour(), look.verbose())),
  /** The report other programs rely on. */
  JSON("json", true, look -> look.changeAlone() ? new ChangeJson() : new JsonReport()),
  /** The audit report a release manager signs. */
  MARKDOWN("md", true, look -> new MarkdownReport(look.changeAlone())),
  /** SARIF 2.1.0. */
  SARIF("sarif", false, look -> new SarifReport());

  private final String extension;
  private final boolean tellsChanges;
  private final Function<Look, ReportWriter> maker;

  ReportFormat(String extension, boolean tellsChanges, Function<Look, ReportWriter> maker) {
    this.extension = extension;
    this.tellsChanges = tellsChanges;
    this.maker = maker;
  }

  /**
   * How a report looks.
   *
   * @param changeAlone whether only what a change did is told
   */
  public record Look(boolean colour, boolean verbose, boolean changeAlone) {
    /** The look of a whole report. */
    public Look(boolean colour, boolean verbose) {
      this(colour, verbose, false);
    }
  }

  /** Whether the format can tell what a change did, and nothing else. */
  public boolean tellsChanges() {
    return tellsChanges;
  }

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
