package dev.ssotaudit.cli;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.report.text.CheckPageText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ssot rule}: a check's page. */
final class RuleCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "rule",
            "Show a check's page; without ID the list.",
            "Exit codes: 0 shown, 2 no such check.");
    return Options.positional(spec, "ID", "0..1", "Such as SSOT003, or the check's name.");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    CheckPageText text = new CheckPageText(session.console().colour());
    String id = parsed.matchedPositionalValue(0, null);
    List<CheckPage> pages = session.engine().rules();
    if (id == null) {
      session.console().print(out -> text.list(pages, out));
      return ExitCode.CLEAN;
    }
    for (CheckPage page : pages) {
      if (page.id().equalsIgnoreCase(id) || page.name().equalsIgnoreCase(id)) {
        session.console().print(out -> text.page(page, out));
        return ExitCode.CLEAN;
      }
    }
    List<String> known = new ArrayList<>();
    pages.forEach(page -> known.add(page.id()));
    pages.forEach(page -> known.add(page.name()));
    String advice = Nearest.advice(id, known);
    throw new UsageError(
        "there is no check '" + id + "'", advice == null ? "'ssot rule' lists them" : advice);
  }
}
