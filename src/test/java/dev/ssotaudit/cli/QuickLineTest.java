package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader says what the full one says, or nothing. */
class QuickLineTest {
  private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", new CheckCommand());
    COMMANDS.put("explain", new ExplainCommand());
    COMMANDS.put("rule", new RuleCommand());
    COMMANDS.put("init", new InitCommand());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check src",
        "check src --format json",
        "check --format=json src --format sarif=x=y.sarif --output out.txt",
        "check --no-cache --verbose --threads 2 --config c.yml a",
        "check --output - src",
        "check @file",
        "explain a.py:3 --root=.",
        "rule",
        "rule SSOT001",
        "init --force --output=-",
      })
  void agreesOnPlainLines(String line) {
    String[] args = line.split(" ");
    assertThat(QuickLine.read(COMMANDS, args))
        .isNotNull()
        .isEqualTo(FullLine.read(COMMANDS, args).arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "check -h",
        "check a b",
        "check --threads",
        "check --threads 1 --threads 2",
        "check --verbose --verbose",
        "check --verbose=true",
        "check --config --no-cache",
        "check -- a",
        "check --frmat json",
        "chek",
        "explain",
        "rule --force",
      })
  void leavesTheRest(String line) {
    assertThat(QuickLine.read(COMMANDS, line.split(" "))).isNull();
  }
}
