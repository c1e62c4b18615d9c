package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a command works with.
 *
 * @param environment the process' environment
 * @param directory where relative output files go
 */
record Session(Engine engine, Console console, Map<String, String> environment, Path directory) {

  /** Says why nothing could be judged. */
  ExitCode refuse(List<Problem> problems) {
    for (Problem problem : problems) {
      StringBuilder place = new StringBuilder(problem.path());
      if (problem.line() > 0) {
        place.append(':').append(problem.line());
      }
      if (problem.line() > 0 && problem.column() > 0) {
        place.append(':').append(problem.column());
      }
      console.tell(place + ": error: " + problem.message());
      if (problem.advice() != null) {
        console.tell("  help: " + problem.advice());
      }
    }
    return ExitCode.NOT_JUDGED;
  }
}
