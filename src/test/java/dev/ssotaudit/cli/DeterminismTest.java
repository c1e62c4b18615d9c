package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same tree gives the same bytes, whatever the threads, the locale and the time zone. */
@Isolated
class DeterminismTest {
  private static byte[] run(ReportFormat format, int threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = new Console(out, OutputStream.nullOutputStream(), false);
    new Cli(new AuditEngine("0"), console, Map.of(), Path.of(""), "0")
        .run(
            "check",
            "--no-cache",
            "--threads",
            Integer.toString(threads),
            "--format",
            format.id(),
            "samples/storefront");
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theSameBytes(ReportFormat format) {
    byte[] once = run(format, 1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      String again = new String(run(format, 4), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(again.replace("--threads 4", "--threads 1"))
          .isEqualTo(new String(once, java.nio.charset.StandardCharsets.UTF_8))
          .isNotEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
