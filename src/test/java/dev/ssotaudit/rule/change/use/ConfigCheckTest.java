package dev.ssotaudit.rule.change.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigCheckTest {
  private static List<String> changes(Tree tree) {
    return tree.config().changes().stream()
        .map(c -> c.kind() + " " + c.key() + " " + c.line() + " " + c.was() + " " + c.is())
        .toList();
  }

  private static List<String> python(String was, String is) {
    return changes(
        new Tree().old("a.py", "import os\n" + was + "\n").now("a.py", "import os\n" + is + "\n"));
  }

  @Test
  void keysGoneAndNew() {
    assertThat(python("x = os.environ['A']", "x = os.environ['B']"))
        .containsExactly("NO_LONGER_READ A 2 null null", "NEW_WITHOUT_DEFAULT B 2 null null");
    assertThat(python("", "x = os.getenv('C', '1')"))
        .containsExactly("NEW_WITH_DEFAULT C 2 null \"1\"");
  }

  @Test
  void defaults() {
    assertThat(python("x = os.getenv('A', '1')", "x = os.getenv('A', '2')"))
        .containsExactly("DEFAULT_CHANGED A 2 \"1\" \"2\"");
    assertThat(python("x = os.environ.get('A', '1')", "x = os.environ['A']"))
        .containsExactly("DEFAULT_REMOVED A 2 \"1\" null");
    assertThat(python("x = os.environ.get('A')", "x = os.environ['A']"))
        .containsExactly("DEFAULT_REMOVED A 2 null null");
    assertThat(python("x = os.environ.get('A')", "x = os.environ.get('A', '1')"))
        .containsExactly("DEFAULT_CHANGED A 2 null \"1\"");
  }

  @Test
  void readingElsewhereIsStillReading() {
    Tree tree =
        new Tree()
            .old("a.py", "import os\nx = os.environ['A']\n")
            .now("a.py", "x = 1\n")
            .same("b.py", "def f(env):\n    return env.get('A')\n");
    assertThat(changes(tree)).isEmpty();
    assertThat(tree.config().compared()).isEqualTo(1);
  }

  @Test
  void testsDoNotCount() {
    assertThat(changes(new Tree().old("tests/a.py", "import os\nx = os.environ['A']\n"))).isEmpty();
  }

  @Test
  void javaReads() {
    String was =
        """
        class A {
          @Value("${app.url:http://x}") String url;
          String home = System.getenv("HOME_DIR");
          String mode = System.getProperty("mode", "fast");
        }
        """;
    String is =
        """
        class A {
          @Value("${app.url}") String url;
          String mode = System.getProperty("mode", "slow");
        }
        """;
    assertThat(changes(new Tree().old("A.java", was).now("A.java", is)))
        .containsExactly(
            "NO_LONGER_READ HOME_DIR 3 null null",
            "DEFAULT_REMOVED app.url 2 \"http://x\" null",
            "DEFAULT_CHANGED mode 3 \"fast\" \"slow\"");
  }
}
