package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import org.junit.jupiter.api.Test;

class LoopKeysTest {
  @Test
  void aSettingNamedByALoopIsOneRead() {
    String code =
        """
        import os
        RULES = {"LOG_LEVEL": 1, "POSTGRES_HOST": 2}
        class Checks:
            NAMES = ["APP_NAME", "REDIS_URL"]
            def check(self):
                for name in self.NAMES:
                    os.getenv(name)
        for name, rule in RULES.items():
            os.environ.get(name)
        for name in ["LOG_LEVEL", "APP_NAME"]:
            os.getenv(name)
        kept = {key: os.environ.get(key) for key in ("DATABASE_URL", "APP_NAME")}
        """;
    assertThat(PythonHarness.lines(SiteKind.CONFIG_READ, code)).containsExactly(7, 9, 12);
  }
}
