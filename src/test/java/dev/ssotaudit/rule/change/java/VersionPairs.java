package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of versions from text files. {@code == title} starts a pair, {@code ->} its second version,
 * {@code == file path} another file of a version. What is expected stands on the line of base:
 * {@code //! KIND symbol}, several parted by {@code ;}, with {@code @0} for what nobody wrote.
 */
final class VersionPairs {
  private static final Path FOLDER = Path.of("src/test/resources/changes/java");
  private static final String FILE = "== file ";

  /** One pair; {@code expected} as {@code KIND symbol path:line}. */
  record Pair(String title, Map<String, String> base, Map<String, String> head) {
    TreeSet<String> expected() {
      TreeSet<String> all = new TreeSet<>();
      base.forEach(
          (path, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
              int mark = lines.get(i).indexOf("//! ");
              if (mark >= 0) {
                for (String each : lines.get(i).substring(mark + 4).split("; ")) {
                  all.add(entry(each.strip(), path, i + 1));
                }
              }
            }
          });
      return all;
    }

    private static String entry(String mark, String path, int line) {
      return mark.endsWith(" @0")
          ? mark.substring(0, mark.length() - 3) + " " + path + ":0"
          : mark + " " + path + ":" + line;
    }

    List<Change> changes() {
      return JavaChanges.between(facts(base), facts(head)).changes();
    }

    TreeSet<String> found() {
      TreeSet<String> all = new TreeSet<>();
      for (Change each : changes()) {
        all.add(
            each.kind().name()
                + " "
                + each.symbol()
                + " "
                + each.basePath()
                + ":"
                + each.baseLine());
      }
      return all;
    }
  }

  private VersionPairs() {}

  static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  static Map<String, FileFacts> facts(Map<String, String> texts) {
    Extractors extractors = new Extractors();
    Map<String, FileFacts> facts = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            facts.put(
                path, extractors.extract(Language.JAVA, text.getBytes(StandardCharsets.UTF_8))));
    return facts;
  }

  static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String title = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ") && !line.startsWith(FILE)) {
        add(pairs, title, current.toString());
        title = line.substring(3);
        current.setLength(0);
      } else {
        current.append(line).append('\n');
      }
    }
    add(pairs, title, current.toString());
    return pairs;
  }

  private static void add(List<Pair> pairs, String title, String text) {
    if (!title.isEmpty()) {
      int arrow = text.indexOf("->\n");
      pairs.add(
          new Pair(title, version(text.substring(0, arrow)), version(text.substring(arrow + 3))));
    }
  }

  private static Map<String, String> version(String text) {
    Map<String, String> files = new TreeMap<>();
    String path = "Shop.java";
    StringBuilder content = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(FILE)) {
        path = line.substring(FILE.length());
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
      files.put(path, content.toString());
    }
    return files;
  }
}
