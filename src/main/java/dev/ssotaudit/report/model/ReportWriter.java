package dev.ssotaudit.report.model;

import java.io.IOException;

/** One format. */
@FunctionalInterface
public interface ReportWriter {
  /** Writes the whole report; lines end with {@code \n}, the last one too. */
  void write(ReportModel model, Appendable out) throws IOException;
}
