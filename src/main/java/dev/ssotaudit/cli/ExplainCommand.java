package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.audit.Reply;
import dev.ssotaudit.report.text.ExplanationText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** {@code ssot explain}: what the tool sees at a line. */
final class ExplainCommand implements Command {
  private static final String ROOT = "--root";

  @Override
  public Shape shape() {
    String root = "The audited tree; default: the folder with ssot.yml or .git above FILE.";
    return Shape.of(
            "explain",
            "Tell what is seen at a line: candidate or not, value, provenance, verdict, rule.",
            "Exit codes: 0 explained, 2 could not judge.")
        .positional("FILE:LINE", true, "The line to explain.")
        .analysis()
        .value(ROOT, "DIR", root);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) throws IOException {
    Place place = Place.parse(String.valueOf(arguments.positional()));
    Path file = Requests.existing(place.file()).toRealPath();
    String given = arguments.value(ROOT);
    Path root = given == null ? TreeRoot.above(file) : Requests.existing(given);
    Path real = root.toRealPath();
    if (!file.startsWith(real)) {
      throw new UsageError(place.file() + " is not in " + root, "name the tree with --root");
    }
    String path = real.relativize(file).toString().replace(File.separatorChar, '/');
    AuditRequest request = Requests.of(arguments, root);
    Reply<Explanation> reply = session.engine().explain(request, path, place.line());
    if (reply instanceof Reply.Refused<Explanation> refused) {
      return session.refuse(refused.problems());
    }
    Explanation explanation = ((Reply.Given<Explanation>) reply).value();
    ExplanationText text =
        new ExplanationText(
            session.engine().rules(), session.engine().lines(request), session.console().colour());
    session.console().print(out -> text.write(explanation, out));
    return ExitCode.CLEAN;
  }

  /** A file and a 1-based line. */
  record Place(String file, int line) {
    /** Reads {@code FILE:LINE}; a column after it, as compilers print it, is ignored. */
    static Place parse(String given) {
      int last = given.lastIndexOf(':');
      int before = last < 0 ? -1 : given.lastIndexOf(':', last - 1);
      int line = last < 0 ? 0 : number(given.substring(last + 1));
      int earlier = before < 0 ? 0 : number(given.substring(before + 1, last));
      if (line > 0 && earlier > 0) {
        return new Place(given.substring(0, before), earlier);
      }
      if (line > 0 && last > 0) {
        return new Place(given.substring(0, last), line);
      }
      throw new UsageError("'" + given + "' is not FILE:LINE", "write it like src/app/db.py:42");
    }

    private static int number(String text) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
