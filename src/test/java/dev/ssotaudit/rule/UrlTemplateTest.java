package dev.ssotaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlTemplateTest {
  @Test
  void everyHoleIsOne() {
    String normal = "postgresql://{}:{}@{}/shop";
    assertThat(UrlTemplate.normalise("postgresql://{}:{}@{}/shop")).isEqualTo(normal);
    assertThat(UrlTemplate.normalise("postgresql://{user}:{pw!r}@{h}/shop")).isEqualTo(normal);
    assertThat(UrlTemplate.normalise("postgresql://%s:%(pw)s@${HOST}/shop")).isEqualTo(normal);
  }

  @Test
  void theDriverIsLeftOut() {
    assertThat(UrlTemplate.normalise("postgresql+asyncpg://{}/a")).isEqualTo("postgresql://{}/a");
    assertThat(UrlTemplate.normalise("postgres://{}/a")).isEqualTo("postgresql://{}/a");
    assertThat(UrlTemplate.normalise("mongodb+srv://{}/a")).isEqualTo("mongodb+srv://{}/a");
  }

  @Test
  void otherBracesAndPercentsStay() {
    assertThat(UrlTemplate.normalise("mysql://h/a%20b{")).isEqualTo("mysql://h/a%20b{");
    assertThat(UrlTemplate.normalise("mysql://h/%(a")).isEqualTo("mysql://h/%(a");
    assertThat(UrlTemplate.normalise("mysql://h/a$")).isEqualTo("mysql://h/a$");
    assertThat(UrlTemplate.normalise("host={} user=shop")).isEqualTo("host={} user=shop");
  }

  @Test
  void aTextWithoutHolesIsLiteral() {
    assertThat(UrlTemplate.literal("redis://cache:6379/0")).isTrue();
    assertThat(UrlTemplate.literal("redis://{}:6379/0")).isFalse();
  }
}
