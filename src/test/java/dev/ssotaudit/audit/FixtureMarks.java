package dev.ssotaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the comments of a fixture say of its lines: {@code # site: kind store} ({@code //} in Java),
 * several separated by {@code ;}. {@code MISSING: site: …} marks a site that the analysis is known
 * to miss, {@code SPURIOUS: site: …} a known false alarm. A line without a mark holds no site.
 */
final class FixtureMarks {
  private static final String WORD = "site:";

  private final TreeMap<Integer, List<Mark>> byLine = new TreeMap<>();

  /** What is said of one site. */
  enum Status {
    /** It is there, and found. */
    SITE(""),
    /** It is there, and not found. */
    MISSING("MISSING:"),
    /** It is not there, and found all the same. */
    SPURIOUS("SPURIOUS:");

    final String prefix;

    Status(String prefix) {
      this.prefix = prefix;
    }
  }

  /** One site that a line's comment names. */
  record Mark(Status status, String site) {}

  private FixtureMarks() {}

  /** Reads the marks of a text whose comments start with {@code opening}. */
  static FixtureMarks read(String text, String opening) {
    FixtureMarks marks = new FixtureMarks();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int comment = line.lastIndexOf(opening + " ");
      if (comment >= 0) {
        marks.add(number, line.substring(comment + opening.length()).strip());
      }
    }
    return marks;
  }

  private void add(int line, String comment) {
    Status status = status(comment);
    if (!comment.substring(status.prefix.length()).strip().startsWith(WORD)) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    for (String part : comment.split(";")) {
      String rest = part.strip();
      if (status(rest) != Status.SITE || rest.startsWith(WORD)) {
        status = status(rest);
        rest = rest.substring(status.prefix.length()).strip();
      }
      rest = rest.startsWith(WORD) ? rest.substring(WORD.length()).strip() : rest;
      if (rest.split(" ").length != 2) {
        throw new IllegalArgumentException("line " + line + ": \"" + part + "\" is no mark");
      }
      marks.add(new Mark(status, rest));
    }
    byLine.put(line, marks);
  }

  private static Status status(String text) {
    return text.startsWith(Status.MISSING.prefix)
        ? Status.MISSING
        : text.startsWith(Status.SPURIOUS.prefix) ? Status.SPURIOUS : Status.SITE;
  }

  /** One sentence for each mark and each found site ({@code kind store}) that do not agree. */
  List<String> differences(TreeMap<Integer, List<String>> found) {
    TreeMap<Integer, List<String>> lines = new TreeMap<>(found);
    byLine.keySet().forEach(line -> lines.putIfAbsent(line, List.of()));
    List<String> differences = new ArrayList<>();
    lines.forEach(
        (line, sites) -> compare(line, byLine.getOrDefault(line, List.of()), sites, differences));
    return differences;
  }

  private static void compare(
      int line, List<Mark> marks, List<String> sites, List<String> differences) {
    List<String> left = new ArrayList<>(sites);
    for (Mark mark : marks) {
      if (mark.status() != Status.MISSING && !left.remove(mark.site())) {
        differences.add(
            "line %d: not found: %s%s"
                .formatted(
                    line,
                    mark.site(),
                    mark.status() == Status.SPURIOUS ? " (remove the mark SPURIOUS)" : ""));
      }
    }
    for (Mark mark : marks) {
      if (mark.status() == Status.MISSING && left.remove(mark.site())) {
        differences.add(
            "line %d: found (remove the mark MISSING): %s".formatted(line, mark.site()));
      }
    }
    left.forEach(site -> differences.add("line %d: found, not marked: %s".formatted(line, site)));
  }
}
