package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void noColorWinsThenForceColorThenTheTerminal() {
    assertThat(Terminal.colour(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), "true")).isFalse();
    assertThat(Terminal.colour(Map.of("FORCE_COLOR", "1"), "false")).isTrue();
    assertThat(Terminal.colour(Map.of("FORCE_COLOR", "0"), "true")).isFalse();
    assertThat(Terminal.colour(Map.of("NO_COLOR", ""), "true")).isTrue();
    assertThat(Terminal.colour(Map.of("TERM", "dumb"), "true")).isFalse();
    assertThat(Terminal.colour(Map.of(), "false")).isFalse();
  }
}
