package dev.ssotaudit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The date a report carries: {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else the commit's
 * date, in UTC. Never the clock.
 */
record ReportDate(@Nullable LocalDate given) {
  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  static ReportDate of(Map<String, String> environment) {
    String seconds = environment.getOrDefault(VARIABLE, "").strip();
    if (seconds.isEmpty()) {
      return new ReportDate(null);
    }
    try {
      return new ReportDate(day(Instant.ofEpochSecond(Long.parseLong(seconds))));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new UsageError(
          VARIABLE + " is '" + seconds + "'",
          "set it to a number of seconds since 1970, or unset it");
    }
  }

  @Nullable LocalDate forCommit(Engine engine, Path root, @Nullable String commit) {
    if (given != null || commit == null) {
      return given;
    }
    return engine.dateOf(root, commit).map(ReportDate::day).orElse(null);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
