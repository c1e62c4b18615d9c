package dev.ssotaudit.rule.change.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.java.VersionPairs.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of change on pairs of versions: kind, symbol and line, and nothing else. */
class JavaChangeKindsTest {
  @TestFactory
  List<DynamicTest> pairs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : VersionPairs.files()) {
      for (Pair pair : VersionPairs.read(file)) {
        String name = stem(file) + ": " + pair.title();
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> assertThat(pair.found()).isEqualTo(pair.expected())));
      }
    }
    return tests;
  }

  @Test
  void aVersionComparedWithItselfHasNoChange() throws IOException {
    for (Path file : VersionPairs.files()) {
      for (Pair pair : VersionPairs.read(file)) {
        for (Map<String, String> version : List.of(pair.base(), pair.head())) {
          assertThat(new Pair(pair.title(), version, version).changes())
              .as("%s: %s", stem(file), pair.title())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyKindHasAFileWithAPairThatShowsItAndOneThatDoesNot() throws IOException {
    List<String> stems = VersionPairs.files().stream().map(JavaChangeKindsTest::stem).toList();
    assertThat(stems)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(JavaChangeKind.values()).map(JavaChangeKindsTest::stem).toList());
    for (Path file : VersionPairs.files()) {
      String kind = stem(file).toUpperCase(Locale.ROOT).replace('-', '_') + " ";
      List<Boolean> shown =
          VersionPairs.read(file).stream()
              .map(pair -> pair.expected().stream().anyMatch(each -> each.startsWith(kind)))
              .toList();
      assertThat(shown).as(stem(file)).contains(true, false);
    }
  }

  @Test
  void everyKindSaysWhatItBreaks() {
    assertThat(JavaChangeKind.values())
        .hasSize(39)
        .allSatisfy(kind -> assertThat(kind.breaks()).isNotEmpty());
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static String stem(JavaChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
