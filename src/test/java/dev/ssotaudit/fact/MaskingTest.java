package dev.ssotaudit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "postgres://u:hunter2@h/d, postgres://u:***@h/d",
        "redis://:hunter2@h:6379/0, redis://:***@h:6379/0",
        "postgres://u:hun/ter2@h/d, postgres://u:***@h/d",
        "postgres://u:hunt@er2@h/d, postgres://u:***@h/d",
        "postgres://u:hunter#2@h/d, postgres://u:***@h/d",
        "mysql://u:hunter2@h/d?mail=a@b.c, mysql://u:***@h/d?mail=a@b.c",
        "see 'a://u:hunter2@h' and \"b://v:hunter2@i\", see 'a://u:***@h' and \"b://v:***@i\"",
        "jdbc:oracle:thin:scott/tiger@h:1521/x, jdbc:oracle:thin:scott/***@h:1521/x",
        "jdbc:postgresql://h/d?user=u&password=hunter2&ssl=1, "
            + "jdbc:postgresql://h/d?user=u&password=***&ssl=1",
        "host=h password=hunter2 dbname=d, host=h password=*** dbname=d",
        "Server=h;Pwd=hunter2;, Server=h;Pwd=***;",
        "${DB_PASSWORD:hunter2}, ${DB_PASSWORD:***}",
        "${SPRING_DATASOURCE_PASSWORD:-hunter2}, ${SPRING_DATASOURCE_PASSWORD:***}",
      })
  void hidesPasswords(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
    assertThat(Masking.mask(masked)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://{}:{}@{}:{}/{}",
        "postgresql://{user}:{quote_plus(password)}@{host}",
        "postgresql://%s:%s@%s",
        "postgresql://${USER}:${PASSWORD}@h",
        "https://example.com/a?b=c",
        "redis://h:6379/0",
        "mailto: a@b",
        "the password is read from the environment",
        "getenv(\"DB_PASSWORD\") is read outside its owner",
        "",
        "jdbc:oracle:thin:@h:1521:x",
      })
  void leavesTheRest(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "connect(password=\"hunter2\", connect(password=\"***\"",
        "PASSWORD = 'hunter2', PASSWORD = '***'",
        "{\"password\": \"hunter2\"}, {\"password\": \"***\"}",
        "os.getenv(\"DB_PASSWORD\"; \"hunter2\"), os.getenv(\"DB_PASSWORD\"; \"***\")",
        "config.setPassword(\"hunter2\");, config.setPassword(\"***\");",
        "cfg['password'] = r'hunter2', cfg['password'] = r'***'",
        "dsn = 'host=h password=hunter2', dsn = 'host=h password=***'",
        "@Value(\"${db.password:hunter2}\"), @Value(\"${db.password:***}\")",
        "connect(password=settings.password), connect(password=settings.password)",
        "f\"password={pw}\", f\"password={pw}\"",
        "def f(password: str = None), def f(password: str = None)",
      })
  void hidesLiteralsInSource(String line, String masked) {
    assertThat(Masking.maskSource(fix(line))).isEqualTo(fix(masked));
  }

  /** A comma separates columns in the table above. */
  private static String fix(String line) {
    return line.replace("\"; \"", "\", \"");
  }

  @Test
  void hidesEveryValueWhereOneIsKnownToBeSecret() {
    assertThat(Masking.maskLiterals("\"postgres://\" + u + ':hunter2' + \"@\" + host"))
        .isEqualTo("\"postgres://\" + u + '***' + \"@\" + host");
    assertThat(Masking.maskLiterals("create(\"postgres://u:hunter2@h/d\")"))
        .isEqualTo("create(\"postgres://u:***@h/d\")");
    assertThat(Masking.maskLiterals("\"\"\"postgres://u:hunter")).doesNotContain("hunter");
  }
}
