package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.TestReport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two versions of a tree of Java files, written file by file. */
final class Trees {
  private final Map<String, FileFacts> base = new TreeMap<>();
  private final Map<String, FileFacts> head = new TreeMap<>();
  private final Set<String> unloaded = new TreeSet<>();

  Trees same(String path, String text) {
    FileFacts facts = facts(path, text);
    base.put(path, facts);
    head.put(path, facts);
    return this;
  }

  Trees old(String path, String text) {
    base.put(path, facts(path, text));
    return this;
  }

  Trees now(String path, String text) {
    head.put(path, facts(path, text));
    return this;
  }

  /** A file of which nothing is known but its path. */
  Trees unloaded(String path) {
    unloaded.add(path);
    return this;
  }

  private static FileFacts facts(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    FileFacts facts = Extractors.create(Extractors.languageOf(path).orElseThrow()).extract(bytes);
    if (!facts.problems().isEmpty()) {
      throw new IllegalArgumentException(path + ": " + facts.problems());
    }
    return facts;
  }

  JavaTree base() {
    return new JavaTree(base, unloaded);
  }

  JavaTree head() {
    return new JavaTree(head, unloaded);
  }

  Set<String> touched() {
    return JavaTree.touched(base(), head());
  }

  ImportReport imports() {
    return JavaImportCheck.check(base(), head(), touched());
  }

  static boolean test(String path) {
    return path.startsWith("t/");
  }

  TestReport tests() {
    return JavaTestCheck.check(base(), head(), touched(), Trees::test);
  }

  CallReport calls() {
    return JavaCallCheck.check(base(), head(), touched());
  }
}
