package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.ApiModel.Scheme;
import dev.ssotaudit.fact.ApiModel.SettingPattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {
  @Test
  void readsNamesByStore() {
    Problems problems = new Problems("f");
    assertThat(NameTable.settings(file("f", "postgres: [POSTGRES_*, PGHOST]", "sql: X"), problems))
        .containsExactly(
            new SettingPattern("POSTGRES_*", "postgres"),
            new SettingPattern("PGHOST", "postgres"),
            new SettingPattern("X", "sql"));
    assertThat(NameTable.schemes(file("f", "mariadb: [mariadb]"), problems))
        .containsExactly(new Scheme("mariadb", "mysql"));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void tellsWhatIsWrong() {
    Problems problems = new Problems("f");
    NameTable.settings(file("f", "postgrs: [A_*_B, A, A, \"*\"]", "sql: [2]"), problems);
    NameTable.settings(file("f", "- a"), problems);
    assertThat(told(new Reading<>("", problems.sorted())))
        .containsExactly(
            "f:1:1: needs to be a mapping from stores to names",
            "f:1:1: unknown store \"postgrs\" (did you mean \"postgres\"?)",
            "f:1:11: \"A_*_B\" has * within (* stands at the start or the end of a name)",
            "f:1:21: \"A\" is given twice (first on line 1)",
            "f:1:24: \"*\" has * within (* stands at the start or the end of a name)",
            "f:2:7: \"sql\" needs a text or a list of texts, not a number (put it in quotes)");
  }

  @Test
  void settingsCoverTheCommonOnes() {
    List<String> patterns =
        BuiltInCatalogue.load().settings().stream().map(SettingPattern::pattern).toList();
    assertThat(patterns)
        .contains(
            "DATABASE_URL*",
            "POSTGRES_*",
            "PGHOST",
            "DB_*",
            "MYSQL_*",
            "REDIS_*",
            "MONGO_*",
            "CLICKHOUSE_*",
            "SPRING_DATASOURCE_*",
            "SQLALCHEMY_*",
            "hibernate.connection.*")
        .doesNotContain("PG*");
  }
}
