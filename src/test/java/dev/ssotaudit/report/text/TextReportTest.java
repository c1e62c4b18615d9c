package dev.ssotaudit.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.report.Golden;
import dev.ssotaudit.report.HostileAudit;
import dev.ssotaudit.report.SampleAudit;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void readsLikeACompiler() throws IOException {
    Golden.check("text-report.txt", write(SampleAudit.model(), false, false));
  }

  @Test
  void listsWhatIsNotGatedWhenAsked() throws IOException {
    assertThat(write(SampleAudit.model(), false, true))
        .contains("tests/test_orders.py:1:10: error[SSOT003] an engine of a test\n");
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    assertThat(write(SampleAudit.model(), false, false)).doesNotContain("\u001b");
    assertThat(write(SampleAudit.model(), true, false))
        .contains("\u001b[1;31merror[SSOT003]\u001b[0m");
  }

  @Test
  void nothingJudgedIsNoPass() throws IOException {
    String text =
        write(new ReportModel(SampleAudit.empty(true), SampleAudit.context()), false, false);
    assertThat(text)
        .contains("Nothing judged: no database site was found. This is no pass.\n")
        .contains("Gate: NOT ASSESSED\n");
  }

  @Test
  void hostileTextNeitherSteersTheTerminalNorTellsAPassword() throws IOException {
    String text = write(HostileAudit.model(), false, true);
    assertThat(text).doesNotContain(SampleAudit.PASSWORD, "\r", "\u202e", "\u2066", "\u2028");
    assertThat(text.chars().filter(c -> c != '\n')).allMatch(c -> c >= ' ' && c != 0x7f);
    assertThat(text.lines()).allMatch(line -> line.length() < 2_000);
    assertThat(text.lines().filter(line -> line.contains(" | ")).findFirst().orElseThrow())
        .hasSizeLessThan(400);
  }

  private static String write(ReportModel model, boolean colour, boolean verbose)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(colour, verbose).write(model, out);
    return out.toString();
  }
}
