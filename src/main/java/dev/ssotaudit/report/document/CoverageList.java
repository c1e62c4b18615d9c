package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Visible;

/** The files that were not or not wholly read. */
final class CoverageList implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    Coverage coverage = model.result().coverage();
    out.heading(2, "Appendix C. Skipped and partly parsed files");
    out.paragraph(
        Words.count(coverage.skipped().size(), "file")
            + " skipped, "
            + coverage.partly().size()
            + " partly parsed.");
    Items items = new Items();
    coverage
        .skipped()
        .forEach(file -> items.add(new Line().code(file.path()).text(": ").prose(file.reason())));
    coverage.partly().forEach(path -> items.add(new Line().code(path), problems(coverage, path)));
    out.list(items);
  }

  private static Items problems(Coverage coverage, String path) {
    Items items = new Items();
    for (Coverage.Problem problem : coverage.problems()) {
      if (problem.path().equals(path)) {
        items.add(
            new Line()
                .code(Visible.of(path) + ":" + problem.line())
                .text(" ")
                .prose(problem.message()));
      }
    }
    return items;
  }
}
