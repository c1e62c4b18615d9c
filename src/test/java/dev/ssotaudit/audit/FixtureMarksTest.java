package dev.ssotaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FixtureMarksTest {
  private static final String TEXT =
      """
      a()  # site: engine-creation sql; url-construction sql
      b("#")  # MISSING: site: engine-creation sql; SPURIOUS: site: config-read sql
      c()  # the site of nothing
      d()
      """;

  @Test
  void agreesWhereTheSitesAreTheMarks() {
    assertThat(
            differences(
                Map.of(
                    1, List.of("url-construction sql", "engine-creation sql"),
                    2, List.of("config-read sql"))))
        .isEmpty();
  }

  @Test
  void tellsEveryDifference() {
    assertThat(
            differences(
                Map.of(
                    1, List.of("engine-creation sql", "engine-creation sql"),
                    2, List.of("engine-creation sql"),
                    4, List.of("config-read sql"))))
        .containsExactly(
            "line 1: not found: url-construction sql",
            "line 1: found, not marked: engine-creation sql",
            "line 2: not found: config-read sql (remove the mark SPURIOUS)",
            "line 2: found (remove the mark MISSING): engine-creation sql",
            "line 4: found, not marked: config-read sql");
  }

  @Test
  void refusesWhatIsNoMark() {
    assertThatThrownBy(() -> FixtureMarks.read("a(); // site: engine-creation", "//"))
        .hasMessage("line 1: \"site: engine-creation\" is no mark");
  }

  private static List<String> differences(Map<Integer, List<String>> found) {
    return FixtureMarks.read(TEXT, "#").differences(new TreeMap<>(found));
  }
}
