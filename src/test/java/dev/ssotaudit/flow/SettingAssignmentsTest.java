package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assignments from which a framework makes an engine. */
class SettingAssignmentsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds URLs."
          stores: ["*"]
          owners: { url: ["acme/owner.py"], engine: ["acme/owner.py"], config: ["acme/owner.py"] }
      """;
  private static final String OWNER =
      "def url():\n    return 'postgresql://db/shop'\n\ndef parts():\n    return {'HOST': 'db'}\n";

  @Test
  void aKeyOfAnApplicationsConfigurationIsJudgedByItsUrl() {
    String app =
        """
        from flask import Flask, current_app
        from acme.owner import url
        def create(settings):
            app = Flask(__name__)
            app.config["SQLALCHEMY_DATABASE_URI"] = url()
            app.config.update(SQLALCHEMY_DATABASE_URI="mysql://elsewhere/shop", DEBUG=True)
            current_app.config["SQLALCHEMY_BINDS"] = {"other": "postgresql://elsewhere/shop"}
            settings["SQLALCHEMY_DATABASE_URI"] = url()
        def update(app: Flask):
            app.config.update(SQLALCHEMY_DATABASE_URI=url())
        """;
    assertThat(engines(app))
        .containsExactly(
            "5 sql DELEGATES", "6 mysql BYPASSES", "7 postgres BYPASSES", "10 sql DELEGATES");
  }

  @Test
  void aMappingOfAliasesIsJudgedByTheirParts() {
    String settings =
        """
        import environ
        env = environ.Env()
        DATABASES = {
            "default": {"ENGINE": "django.db.backends.postgresql", "HOST": "db.internal"},
            "other": {"ENGINE": "django.contrib.gis.db.backends.postgis", "HOST": "x.internal"},
        }
        DATABASES["replica"] = env.db("REPLICA_DATABASE_URL")
        """;
    assertThat(engines(settings)).containsExactly("3 postgres BYPASSES", "7 sql BYPASSES");
  }

  @Test
  void aVariableOfThatNameThatDescribesNoDatabaseIsAPlainValue() {
    String plain =
        """
        DATABASES = {"default": {"colour": "red"}, "other": "x"}
        DATABASES["third"] = 3
        SQLALCHEMY_DATABASE_URI = ""
        class Handler:
            DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}
        """;
    assertThat(engines(plain)).isEmpty();
  }

  private static List<String> engines(String text) {
    Map<String, String> files = Map.of("acme/owner.py", OWNER, "acme/other.py", text);
    return FlowHarness.sites(files, CONTRACT).stream()
        .filter(site -> site.kind() == SiteKind.ENGINE_CREATION)
        .map(SettingAssignmentsTest::row)
        .toList();
  }

  private static String row(Site site) {
    return site.span().line() + " " + site.store() + " " + site.verdict();
  }
}
