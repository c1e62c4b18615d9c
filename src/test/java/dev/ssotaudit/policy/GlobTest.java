package dev.ssotaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**|a/b.py|true",
        "a/b.py|a/b.py|true",
        "a/b.py|x/a/b.py|false",
        "*.py|a.py|true",
        "*.py|a/b.py|false",
        "**/*.py|b.py|true",
        "**/*.py|a/c/b.py|true",
        "**/tests/**|tests/a.py|true",
        "**/tests/**|a/tests/b/c.py|true",
        "**/tests/**|a/mytests/b.py|false",
        "**/test_*/**|a/test_x/b.py|true",
        "a/**|a/b|true",
        "a/**|ab/c|false",
        "a**/b|ab|true",
        "a**/b|axx/b|true",
        "**a**/b|aab|true",
        "a?c|abc|true",
        "a?c|a/c|false",
        "**/*Config.java|x/AppConfig.java|true",
        "a/*/c|a/b/c|true",
        "a/*/c|a/b/b/c|false",
        "x*y|xy|true",
        "xy*xy|xy|false",
        "src/{main,it}/**|src/it/A.java|true",
        "src/{main,it}/**|src/test/A.java|false",
        "{a,b{c,d}}.py|bd.py|true",
        "{,x/}a.py|a.py|true",
        "a\\*b|a*b|true",
        "a\\*b|axb|false",
        "app/[id]/x.ts|app/[id]/x.ts|true",
        "A.py|a.py|false"
      })
  void matchesWholePaths(String glob, String path, boolean expected) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
  }

  /** The same translation to a regular expression that the labels' scoring uses. */
  private static Pattern oracle(String glob) {
    Map<String, String> parts = Map.of("**/", "(?:.*/)?", "**", ".*", "*", "[^/]*", "?", "[^/]");
    StringBuilder regex = new StringBuilder();
    Matcher token = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+").matcher(glob);
    while (token.find()) {
      regex.append(parts.getOrDefault(token.group(), Pattern.quote(token.group())));
    }
    return Pattern.compile(regex.toString());
  }

  @Test
  void agreesWithItsRegularExpressionOnGeneratedGlobs() {
    Random random = new Random(7);
    String[] pieces = {"**/", "**", "*", "?", "a", "b", "/", "ab", "a/"};
    String[] letters = {"a", "b", "/"};
    int matched = 0;
    for (int round = 0; round < 4000; round++) {
      String glob = generate(random, pieces, 6);
      Pattern expected = oracle(glob);
      Glob compiled = Glob.of(glob);
      for (int k = 0; k < 10; k++) {
        String path = generate(random, letters, 7);
        boolean matches = expected.matcher(path).matches();
        matched += matches ? 1 : 0;
        assertThat(compiled.matches(path)).as(glob + " on " + path).isEqualTo(matches);
      }
    }
    assertThat(matched).isGreaterThan(2000);
  }

  @Test
  void tiesOnlyWhereSomePathMatchesBothWithEqualSpecificity() {
    Random random = new Random(11);
    String[] pieces = {"**/", "**", "*", "?", "a", "b", "/"};
    List<String> paths = allPaths();
    int ties = 0;
    for (int round = 0; round < 1500; round++) {
      Glob left = Glob.of(generate(random, pieces, 4));
      Glob right = Glob.of(generate(random, pieces, 4));
      boolean expected =
          paths.stream()
              .anyMatch(p -> left.match(p) != null && left.match(p).equals(right.match(p)));
      ties += expected ? 1 : 0;
      assertThat(left.ties(right)).as(left + " and " + right).isEqualTo(expected);
    }
    assertThat(ties).isGreaterThan(50);
  }

  /** Long enough that two globs of four pieces that meet at all meet in one of them. */
  private static List<String> allPaths() {
    List<String> paths = new ArrayList<>(List.of(""));
    for (int i = 0; i < paths.size() && paths.get(i).length() < 8; i++) {
      for (String letter : List.of("a", "b", "/")) {
        paths.add(paths.get(i) + letter);
      }
    }
    return paths;
  }

  private static String generate(Random random, String[] pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most) + 1; n > 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @Test
  void manyWildcardsStayQuick() {
    Glob glob = Glob.of("**/*a*/**/*a*/**/*a*/**/*a*b");
    String path = "a/".repeat(300) + "c";
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(glob.matches(path)).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/**|**",
        "a/b/**|a/**",
        "a/b.py|a/*.py",
        "a/*.py|a/**/*.py",
        "**/x.py|**",
        "{a,b/c}/**|a/**"
      })
  void theFirstIsNarrower(String narrow, String wide) {
    String path = narrow.equals("a/*.py") ? "a/x.py" : narrow.startsWith("{") ? "b/c/x" : null;
    Specificity narrower = path != null ? Glob.of(narrow).match(path) : first(narrow);
    Specificity wider = first(wide);
    assertThat(narrower).isLessThan(wider);
  }

  private static Specificity first(String glob) {
    return new GlobProgram(glob).specificity();
  }

  @Test
  void tellsWhatIsWrong() {
    assertThat(GlobSyntax.error("a/**")).isNull();
    assertThat(GlobSyntax.error("/a")).contains("relative to the file's folder");
    assertThat(GlobSyntax.error("./a")).contains("relative to the file's folder");
    assertThat(GlobSyntax.error("!a")).contains("cannot exclude");
    assertThat(GlobSyntax.error("a//b")).contains("nothing between two slashes");
    assertThat(GlobSyntax.error("a\\b")).isEqualTo("write / between folders");
    assertThat(GlobSyntax.error("{a")).isEqualTo("a { has no }");
    assertThat(GlobSyntax.error("a}")).isEqualTo("a } has no {");
    assertThat(GlobSyntax.error("{a,b}".repeat(12))).contains("over 1000 globs");
    assertThatThrownBy(() -> Glob.of("{a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void goesBehindAFolder() {
    assertThat(GlobSyntax.under("", "a/")).isEqualTo("a/**");
    assertThat(GlobSyntax.under("x/y", "*.py")).isEqualTo("x/y/*.py");
    assertThat(GlobSyntax.under("x/y", "../../a.py")).isEqualTo("a.py");
    assertThat(GlobSyntax.under("x", "../../a.py")).isNull();
    assertThat(Glob.of(GlobSyntax.under("x{1}*", "*.py")).matches("x{1}*/a.py")).isTrue();
    assertThat(Glob.of(GlobSyntax.under("x{1}*", "*.py")).matches("x1y/a.py")).isFalse();
  }
}
