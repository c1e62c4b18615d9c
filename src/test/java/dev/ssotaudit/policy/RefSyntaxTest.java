package dev.ssotaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefSyntaxTest {
  @Test
  void readsEveryForm() {
    assertThat(RefSyntax.parse("receiver")).isEqualTo(new Ref(Ref.Kind.RECEIVER, -1, null));
    assertThat(RefSyntax.parse("0")).isEqualTo(new Ref(Ref.Kind.ARGUMENT, 0, null));
    assertThat(RefSyntax.parse("12 url")).isEqualTo(new Ref(Ref.Kind.ARGUMENT, 12, "url"));
    assertThat(RefSyntax.parse("url")).isEqualTo(new Ref(Ref.Kind.ARGUMENT, -1, "url"));
    assertThat(RefSyntax.parse(".jdbcUrl")).isEqualTo(new Ref(Ref.Kind.PROPERTY, -1, "jdbcUrl"));
    assertThat(RefSyntax.parse(".default.HOST"))
        .isEqualTo(new Ref(Ref.Kind.PROPERTY, -1, "default.HOST"));
    assertThat(RefSyntax.parse("*")).isEqualTo(new Ref(Ref.Kind.ANY_ARGUMENT, -1, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0  url", "0 ", " url", "100", "0 1", ".", ".a.", "a.b", "-1", "url 0"})
  void refusesTheRest(String text) {
    assertThat(RefSyntax.parse(text)).isNull();
  }
}
