package dev.ssotaudit.audit;

import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The reports of several languages as one. */
final class Reports {
  private Reports() {}

  static ImportReport imports(List<ImportReport> all) {
    TreeSet<ImportReport.Broken> broken = new TreeSet<>();
    TreeSet<ImportReport.Broken> already = new TreeSet<>();
    all.stream().map(ImportReport::broken).forEach(broken::addAll);
    all.stream().map(ImportReport::already).forEach(already::addAll);
    return new ImportReport(
        all.stream().mapToInt(ImportReport::imports).sum(),
        all.stream().mapToInt(ImportReport::modules).sum(),
        List.copyOf(broken),
        List.copyOf(already));
  }

  static TestReport tests(List<TestReport> all) {
    return new TestReport(
        all.stream().mapToInt(TestReport::examined).sum(),
        all.stream().map(TestReport::hits).flatMap(Collection::stream).sorted().toList());
  }
}
