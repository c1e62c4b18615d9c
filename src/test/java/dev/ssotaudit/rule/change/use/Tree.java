package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.extract.config.ConfigExtractor;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.rule.change.python.PythonChanges;
import dev.ssotaudit.rule.change.python.PythonDiff;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Two versions of a tree, written file by file. */
final class Tree {
  private final Map<String, FileFacts> base = new TreeMap<>();
  private final Map<String, FileFacts> head = new TreeMap<>();

  Tree same(String path, String text) {
    FileFacts facts = facts(path, text);
    base.put(path, facts);
    head.put(path, facts);
    return this;
  }

  Tree old(String path, String text) {
    base.put(path, facts(path, text));
    return this;
  }

  Tree now(String path, String text) {
    head.put(path, facts(path, text));
    return this;
  }

  private static FileFacts facts(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Extractors.languageOf(path)
        .map(language -> Extractors.create(language).extract(bytes))
        .orElseGet(() -> ConfigExtractor.extract(path, bytes));
  }

  PythonTree base() {
    return new PythonTree(base, base.keySet());
  }

  PythonTree head() {
    return new PythonTree(head, head.keySet());
  }

  Set<String> touched() {
    return PythonDiff.touched(base(), head());
  }

  static boolean test(String path) {
    return path.startsWith("tests/");
  }

  PythonChanges changes() {
    return PythonDiff.between(base(), head(), Tree::test);
  }

  ImportReport imports() {
    return ImportCheck.check(base(), head(), touched());
  }

  TestReport tests() {
    return TestCheck.check(base(), changes(), touched(), Tree::test);
  }

  ConfigReport config() {
    return ConfigCheck.check(base, head, Tree::test);
  }
}
