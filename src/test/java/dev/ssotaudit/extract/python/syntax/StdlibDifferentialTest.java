package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our tree of every file of the running python3's own library and test suite is CPython's tree,
 * with every position. {@code -Dpython.differential=all} compares all of them, otherwise every
 * eighth.
 */
class StdlibDifferentialTest {
  @Test
  void everyTreeOfTheStandardLibraryIsCPythons() throws IOException {
    Optional<CPython> python = CPython.start();
    assumeTrue(python.isPresent(), "no python3 here, so nothing to compare with");
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (CPython cpython = python.get()) {
      boolean exact = CPython.isNewest();
      for (Path file : files()) {
        String expected = cpython.dump(file);
        ParseResult result = PythonParser.parse(Files.readAllBytes(file));
        if (expected.startsWith("!") || expected.startsWith("?")) {
          continue;
        }
        compared++;
        String difference = Differences.first(expected, AstDump.dump(result.module(), exact));
        if (!difference.isEmpty()) {
          differences.add(file + ": " + difference);
        } else if (!result.problems().isEmpty()) {
          differences.add(file + ": " + result.problems().get(0));
        }
      }
    }
    System.out.println(
        "compared with CPython: " + compared + " files, different: " + differences.size());
    assertThat(differences).isEmpty();
    assertThat(compared).isPositive();
  }

  private static List<Path> files() throws IOException {
    Path stdlib = Path.of(CPython.eval("sysconfig.get_path('stdlib')"));
    int step = System.getProperty("python.differential", "").equals("all") ? 1 : 8;
    List<Path> all;
    try (Stream<Path> paths = Files.walk(stdlib)) {
      all =
          paths
              .filter(p -> p.toString().endsWith(".py") && !p.toString().contains("site-packages"))
              .sorted()
              .toList();
    }
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      sample.add(all.get(i));
    }
    return sample;
  }
}
