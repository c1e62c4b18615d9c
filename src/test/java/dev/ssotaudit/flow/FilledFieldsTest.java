package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields and parameters that a framework fills with settings. */
class FilledFieldsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place reads the settings."
          stores: ["*"]
          owners: { engine: ["java:acme.Pools"], config: ["acme/owner.py", "java:acme.Pools"] }
      """;

  @Test
  void anAnnotationReadsItsKeyAtFieldsAndParameters() {
    String beans =
        """
        package acme;
        import org.springframework.beans.factory.annotation.Value;
        class Beans {
          @Value("${spring.datasource.url:}")
          private String url;
          @Value("${app.title}")
          private String title;
          Beans(@Value("${spring.data.redis.host}") String host) {}
        }
        """;
    assertThat(reads("acme/Beans.java", beans))
        .containsExactly("4 spring.datasource.url sql", "8 spring.data.redis.host redis");
  }

  @Test
  void aSettingsClassReadsUnderItsFieldsNamesAliasesAndPrefix() {
    String settings =
        """
        from pydantic import AliasChoices, Field
        from pydantic_settings import BaseSettings, SettingsConfigDict

        class Settings(BaseSettings):
            database_url: str
            cache: str = Field(validation_alias=AliasChoices("CACHE", "REDIS_URL"))
            colour: str = "red"

        class Prefixed(Settings, env_prefix="POSTGRES_"):
            host: str

        class Configured(BaseSettings):
            model_config = SettingsConfigDict(env_prefix="MYSQL_")
            password: str
        """;
    assertThat(reads("acme/settings.py", settings))
        .containsExactly(
            "5 database_url sql",
            "6 REDIS_URL redis",
            "10 POSTGRES_host postgres",
            "14 MYSQL_password mysql");
  }

  @Test
  void aClassOfAnotherKindReadsNothing() {
    String models =
        """
        from pydantic import BaseModel

        class Order(BaseModel):
            database_url: str
        """;
    assertThat(reads("acme/models.py", models)).isEmpty();
  }

  @Test
  void aFieldThatReadsItsSettingItselfIsListedOnce() {
    String settings =
        """
        import os
        from pydantic_settings import BaseSettings

        class Settings(BaseSettings):
            database_url: str = os.environ["DATABASE_URL"]
        """;
    assertThat(reads("acme/settings.py", settings)).containsExactly("5 DATABASE_URL sql");
  }

  @Test
  void theOriginOfAnEngineIsTheSettingByItsFullName() {
    String engine =
        """
        from pydantic_settings import BaseSettings
        from sqlalchemy import create_engine

        class Settings(BaseSettings):
            url: str

            class Config:
                env_prefix = "DATABASE_"

        engine = create_engine(Settings().url)
        """;
    assertThat(
            FlowHarness.sites(Map.of("acme/engine.py", engine), CONTRACT).stream()
                .filter(site -> site.kind() == SiteKind.ENGINE_CREATION)
                .flatMap(site -> site.origins().stream())
                .map(Origin::label))
        .containsExactly("DATABASE_url");
  }

  private static List<String> reads(String path, String text) {
    return FlowHarness.sites(Map.of(path, text), CONTRACT).stream()
        .filter(site -> site.kind() == SiteKind.CONFIG_READ)
        .map(FilledFieldsTest::row)
        .toList();
  }

  private static String row(Site site) {
    return site.span().line() + " " + site.template() + " " + site.store();
  }
}
