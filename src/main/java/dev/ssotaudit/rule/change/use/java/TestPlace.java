package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.use.TestReport;

/** Names the test that a piece of code is in. */
final class TestPlace {
  private TestPlace() {}

  static TestReport.Hit hit(
      Spot spot, int line, TestReport.How how, String symbol, boolean certain) {
    return new TestReport.Hit(
        spot.home().type().path(), line, test(spot.home()), how, symbol, certain);
  }

  /** {@code TestClass.method}; the class alone in its header. */
  static String test(Home home) {
    String type = home.type().symbol().qualified();
    return home.member().isEmpty() ? type : type + "." + home.member();
  }
}
