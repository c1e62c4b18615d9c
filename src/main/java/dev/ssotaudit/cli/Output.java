package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * One report to write.
 *
 * @param file where to, or null for standard output
 * @param changeAlone whether only what a change did is written
 */
record Output(ReportFormat format, @Nullable OutputFile file, boolean changeAlone) {

  /** Writes the report. */
  void write(ReportModel model, Console console, boolean verbose) {
    boolean colour = file == null && console.colour();
    Console.Output report =
        out -> format.writer(new ReportFormat.Look(colour, verbose, changeAlone)).write(model, out);
    if (file == null) {
      console.print(report);
      return;
    }
    try {
      file.write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(file.path() + " cannot be written", e);
    }
  }
}
