package dev.ssotaudit.cli;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.report.text.CheckPageText;
import java.util.ArrayList;
import java.util.List;

/** {@code ssot rule}: a check's page. */
final class RuleCommand implements Command {
  @Override
  public Shape shape() {
    return Shape.of(
            "rule",
            "Show a check's page; without ID the list.",
            "Exit codes: 0 shown, 2 no such check.")
        .positional("ID", false, "Such as SSOT003, or the check's name.");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    CheckPageText text = new CheckPageText(session.console().colour());
    String id = arguments.positional();
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
