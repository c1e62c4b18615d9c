package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our tree of a random program is CPython's tree; {@code -Dpython.programs} says how many. */
class GeneratedDifferentialTest {
  @TempDir Path folder;

  @Test
  void everyTreeOfARandomProgramIsCPythons() throws IOException {
    Optional<CPython> python = CPython.start();
    assumeTrue(python.isPresent(), "no python3 here, so nothing to compare with");
    int programs = Integer.getInteger("python.programs", 300);
    int compared = 0;
    List<String> differences = new ArrayList<>();
    try (CPython cpython = python.get()) {
      boolean exact = CPython.isNewest();
      Path file = folder.resolve("program.py");
      for (int seed = 0; seed < programs; seed++) {
        String source = ProgramGenerator.program(seed, exact);
        Files.writeString(file, source);
        String expected = cpython.dump(file);
        ParseResult result = PythonParser.parse(source);
        if (expected.startsWith("!")) {
          continue;
        }
        compared++;
        String difference = Differences.first(expected, AstDump.dump(result.module(), exact));
        if (!difference.isEmpty() || !result.problems().isEmpty()) {
          differences.add("seed " + seed + ": " + difference + result.problems());
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isGreaterThan(programs / 2);
  }
}
