package dev.ssotaudit.rule.change.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Old and new code: every kind with symbol and lines, and nothing else. */
class PythonPairsTest {
  private static final List<String> FILES =
      List.of(
          "objects.txt",
          "modules.txt",
          "parameters.txt",
          "functions.txt",
          "classes.txt",
          "fields.txt",
          "behaviour.txt",
          "silent.txt");

  static Stream<PairFile.Case> cases() throws IOException {
    List<PairFile.Case> cases = new ArrayList<>();
    for (String file : FILES) {
      cases.addAll(PairFile.read(file));
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changes(PairFile.Case pair) {
    assertThat(lines(PythonDiff.between(pair.base(), pair.head()).changes()))
        .containsExactlyInAnyOrderElementsOf(pair.expected());
  }

  private static List<String> lines(List<Change> changes) {
    return changes.stream()
        .map(c -> c.kind().name() + " " + c.symbol() + " " + c.baseLine() + " " + c.headLine())
        .toList();
  }

  @Test
  void everyKindHasAPair() throws IOException {
    Set<PythonChangeKind> unseen = EnumSet.allOf(PythonChangeKind.class);
    cases()
        .flatMap(pair -> pair.expected().stream())
        .forEach(line -> unseen.remove(PythonChangeKind.valueOf(line.split(" ")[0])));
    assertThat(unseen).isEmpty();
    assertThat(cases().count()).isGreaterThan(150);
  }

  @Test
  void theSameVersionTwiceChangesNothing() throws IOException {
    cases()
        .forEach(
            pair ->
                assertThat(PythonDiff.between(pair.base(), pair.base()).changes())
                    .as(pair.name())
                    .isEmpty());
  }
}
