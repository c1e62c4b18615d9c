package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.extract.python.PythonExtractor;
import dev.ssotaudit.fact.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Old and new code with what is expected of it, from a text resource. A case begins with {@code ===
 * name}; {@code --- old} and {@code --- new}, each with an optional path ({@code m.py} without),
 * begin files; {@code --- expect} begins lines {@code KIND symbol oldLine newLine}.
 */
final class PairFile {
  /** A case. */
  record Case(
      String name,
      Map<String, FileFacts> base,
      Map<String, FileFacts> head,
      List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private final Map<String, StringBuilder> base = new LinkedHashMap<>();
  private final Map<String, StringBuilder> head = new LinkedHashMap<>();
  private final List<String> expected = new ArrayList<>();
  private String name = "";
  private StringBuilder target = new StringBuilder();
  private boolean expecting;

  static List<Case> read(String resource) throws IOException {
    try (InputStream in = PairFile.class.getResourceAsStream("/change/python/" + resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      PairFile file = new PairFile();
      text.lines().forEach(file::line);
      file.finish();
      return file.cases;
    }
  }

  private void line(String line) {
    if (line.startsWith("=== ")) {
      finish();
      name = line.substring(4).strip();
    } else if (line.startsWith("--- old")) {
      begin(base, line.substring(7).strip());
    } else if (line.startsWith("--- new")) {
      begin(head, line.substring(7).strip());
    } else if (line.equals("--- expect")) {
      expecting = true;
    } else if (!expecting) {
      target.append(line).append('\n');
    } else if (!line.isBlank()) {
      expected.add(line.strip().replaceAll(" +", " "));
    }
  }

  private void begin(Map<String, StringBuilder> side, String path) {
    expecting = false;
    target = new StringBuilder();
    side.put(path.isEmpty() ? "m.py" : path, target);
  }

  private void finish() {
    if (!name.isEmpty()) {
      cases.add(new Case(name, facts(base), facts(head), List.copyOf(expected)));
    }
    base.clear();
    head.clear();
    expected.clear();
    expecting = false;
    target = new StringBuilder();
  }

  private static Map<String, FileFacts> facts(Map<String, StringBuilder> files) {
    Map<String, FileFacts> facts = new LinkedHashMap<>();
    PythonExtractor extractor = new PythonExtractor();
    files.forEach(
        (path, text) ->
            facts.put(path, extractor.extract(text.toString().getBytes(StandardCharsets.UTF_8))));
    return facts;
  }
}
