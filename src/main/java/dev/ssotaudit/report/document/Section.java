package dev.ssotaudit.report.document;

import dev.ssotaudit.report.model.ReportModel;

/** One section of the report; each sentence in it rests on the model's counts or places. */
@FunctionalInterface
interface Section {
  void append(ReportModel model, Blocks out);
}
