package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which packages modules export to everyone (JLS 7.7.2). A module declaration governs the files
 * below its folder; files below none are all exported.
 */
final class Exports {
  private static final String FILE = "module-info.java";

  /** The packages exported, by the module's folder with a trailing slash. */
  private final TreeMap<String, Set<String>> byFolder = new TreeMap<>();

  Exports(Map<String, FileFacts> files) {
    files.forEach(
        (path, facts) -> {
          if (path.equals(FILE) || path.endsWith("/" + FILE)) {
            byFolder.put(path.substring(0, path.length() - FILE.length()), exported(facts));
          }
        });
  }

  private static Set<String> exported(FileFacts facts) {
    Set<String> packages = new HashSet<>();
    for (Statement statement : facts.body()) {
      if (statement instanceof Statement.Evaluate evaluate
          && evaluate.value() instanceof Value.Call call
          && call.callee() instanceof Value.Name directive
          && directive.id().equals("exports")
          && call.arguments().size() == 1
          && call.arguments().get(0).value() instanceof Value.Text name) {
        packages.add(name.text());
      }
    }
    return packages;
  }

  boolean opens(String path, String packageName) {
    for (var module : byFolder.descendingMap().entrySet()) {
      if (path.startsWith(module.getKey())) {
        return module.getValue().contains(packageName);
      }
    }
    return true;
  }
}
