package dev.ssotaudit.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns {@code rules/} into resources that are quick to read: {@code rules/catalogue.bin}, {@code
 * rules/checks.bin} and {@code rules/idioms.bin}. Run by the build, which fails with every error of
 * every file.
 */
public final class CatalogueCompiler {
  private CatalogueCompiler() {}

  /**
   * Compiles.
   *
   * @param args the folder {@code rules}, and the class folder to write into
   * @throws IllegalArgumentException if a rule file is wrong; its message lists all that is
   */
  public static void main(String[] args) throws IOException {
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  static void compile(Path rules, Path classes) throws IOException {
    Reading<List<SourceText>> files = SourceText.read(rules, list(rules));
    Reading<RuleFiles.Rules> read = RuleFiles.read(files.value());
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(read.problems());
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream()
              .map(problem -> "\n  " + rules.getFileName() + "/" + problem)
              .collect(Collectors.joining("", "rule files have errors:", "")));
    }
    Path target = Files.createDirectories(classes.resolve("rules"));
    write(target.resolve("catalogue.bin"), ModelWriter.write(read.value().model()));
    write(target.resolve("idioms.bin"), read.value().idioms().write());
    write(target.resolve("checks.bin"), CheckPages.write(read.value().checks()));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }

  private static List<String> list(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .map(file -> rules.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
