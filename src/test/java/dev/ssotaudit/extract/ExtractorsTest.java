package dev.ssotaudit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractorsTest {
  @Test
  void theNameDecidesTheLanguage() {
    assertThat(Extractors.languageOf("a/b.py")).contains(Language.PYTHON);
    assertThat(Extractors.languageOf("gui.pyw")).contains(Language.PYTHON);
    assertThat(Extractors.languageOf("a.py/readme")).isEmpty();
    assertThat(Extractors.languageOf("py")).isEmpty();
    assertThat(Extractors.languageOf("a.pyc")).isEmpty();
  }

  @Test
  void readsByLanguage() {
    byte[] bytes = "x = 1\n".getBytes(StandardCharsets.UTF_8);
    Extractors extractors = new Extractors();
    assertThat(extractors.extract(Language.PYTHON, bytes).body()).hasSize(1);
    assertThat(extractors.extract(Language.PYTHON, bytes))
        .isEqualTo(Extractors.create(Language.PYTHON).extract(bytes));
  }
}
