package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          x = 'a' "b" r'\\d'              → x = "ab\\\\d"
          x = b'a\\xff'                   → x = b"aÿ"
          x = f'{a}://{b.c}/{d!r:>{w}}'   → x = f"{a}://{b.c}/{d}"
          x = 'p' f'q{a}' 'r' f's'        → x = f"pq{a}rs"
          x = f'{{}}'                     → x = "{}"
          x = f''                         → x = ""
          x = f'{"u"}@{h}'                → x = f"u@{h}"
          x = f'{a=}'                     → x = f"a={a}"
          x = f'{f"{a}b"}c'               → x = f"{f"{a}b"}c"
          x = '%s' % a                    → x = ("%s" % a)
          x = '{}'.format(a)              → x = "{}".format(a)
          """)
  void lowersLiterals(String source, String facts) {
    assertThat(PythonFacts.printed(source)).isEqualTo(facts);
  }

  @Test
  void aTemplateStringIsATemplateEvenWithoutHoles() {
    assertThat(PythonFacts.printed("x = t'a{b}'\ny = t'c'")).isEqualTo("x = f\"a{b}\"\ny = f\"c\"");
  }
}
