package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.link.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was looked at. */
final class CoverageCount {
  private final Workspace workspace;
  private final List<String> partly = new ArrayList<>();
  private final List<Coverage.Problem> problems = new ArrayList<>();
  private final List<Coverage.Skipped> skipped = new ArrayList<>();
  private final Map<String, String> unparsed = new TreeMap<>();
  private int whole;

  CoverageCount(Workspace workspace) {
    this.workspace = workspace;
    workspace
        .index()
        .skipped()
        .forEach(s -> skipped.add(new Coverage.Skipped(s.path(), s.reason().text())));
    workspace.loader().loaded().forEach(this::add);
  }

  private void add(SourceUnit unit) {
    FileFacts facts = unit.facts();
    if (facts.problems().isEmpty()) {
      whole++;
      return;
    }
    unparsed.put(unit.path(), told(facts.problems().get(0)));
    if (facts.unreadable()) {
      skipped.add(new Coverage.Skipped(unit.path(), facts.problems().get(0).message()));
    } else {
      partly.add(unit.path());
    }
    for (ParseProblem problem : facts.problems()) {
      problems.add(
          new Coverage.Problem(
              unit.path(), problem.span().line(), problem.span().column(), problem.message()));
    }
  }

  private static String told(ParseProblem problem) {
    String message = problem.message();
    int end = message.endsWith(".") ? message.length() - 1 : message.length();
    return message.substring(0, end) + ", in line " + problem.span().line();
  }

  /** The first problem of each file that could not be parsed whole, by path. */
  Map<String, String> unparsed() {
    return unparsed;
  }

  Coverage result() {
    int code = 0;
    for (var file : workspace.index().files()) {
      code += file.language() == Language.CONFIG ? 0 : 1;
    }
    int candidates = workspace.loader().loaded().size();
    return new Coverage(code, candidates, whole, partly, problems, skipped);
  }
}
