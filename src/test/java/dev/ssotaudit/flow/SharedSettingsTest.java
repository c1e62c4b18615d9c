package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedSettingsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds the URL."
          stores: ["*"]
          owners: { url: ["shop/owner.py"], engine: ["shop/owner.py"], config: ["shop/owner.py"] }
      """;
  private static final String OWNER = "SQLALCHEMY_DATABASE_URI = build()\n";
  private static final String MIGRATIONS =
      """
      from alembic import context
      from sqlalchemy import engine_from_config
      config = context.config
      def online():
          engine_from_config(config.get_section(config.config_ini_section), prefix="sqlalchemy.")
      """;
  private static final String APP =
      """
      from flask import Flask
      from flask_sqlalchemy import SQLAlchemy
      class Store(SQLAlchemy):
          pass
      db = Store()
      class Shop(Flask):
          def __init__(self):
              super().__init__(__name__)
              self.config.from_object("%s")
      def create():
          app = Shop()
          db.init_app(app)
      """;

  @Test
  void migrationsUseWhatTheProgramPutIntoTheirConfiguration() {
    String upgrade =
        """
        from alembic.config import Config
        from shop import owner
        def upgrade():
            config = Config("alembic.ini")
            config.set_main_option("script_location", "here")
            config.set_main_option("sqlalchemy.url", owner.SQLALCHEMY_DATABASE_URI)
        """;
    assertThat(engines("env.py", MIGRATIONS, "upgrade.py", upgrade)).containsExactly("5 DELEGATES");
  }

  @Test
  void whatTheFileItselfPutsThereComesFirst() {
    String own =
        MIGRATIONS.replace(
            "def online",
            "config.set_main_option('sqlalchemy.url', 'postgresql://h/d')\ndef online");
    String upgrade =
        """
        from alembic.config import Config
        from shop import owner
        Config().set_main_option("sqlalchemy.url", owner.SQLALCHEMY_DATABASE_URI)
        """;
    assertThat(engines("env.py", own, "upgrade.py", upgrade)).containsExactly("6 BYPASSES");
  }

  @Test
  void anExtensionOpensWhatTheApplicationsSettingsSay() {
    assertThat(engines("app.py", APP.formatted("shop.owner")))
        .containsExactly("5 DELEGATES", "12 DELEGATES");
    String other = "SQLALCHEMY_DATABASE_URI = 'postgresql://h/d'\n";
    assertThat(engines("app.py", APP.formatted("shop.other"), "shop/other.py", other))
        .containsExactly("5 BYPASSES", "12 BYPASSES");
  }

  @Test
  void aKeyOfTheApplicationsSettingsIsWhatWasPutThere() {
    String text =
        """
        from flask import Flask, current_app
        from shop import owner
        from sqlalchemy import create_engine
        def create():
            app = Flask(__name__)
            app.config["REPORTS"] = owner.SQLALCHEMY_DATABASE_URI
        def report():
            create_engine(current_app.config["REPORTS"])
            create_engine(current_app.config.get("REPORTS"))
        """;
    assertThat(engines("app.py", text)).containsExactly("8 DELEGATES", "9 DELEGATES");
  }

  @Test
  void theModuleThatTheProcessNamesHoldsTheSettings() {
    String manage =
        """
        import os
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.owner")
        """;
    String text =
        """
        from django.conf import settings
        from sqlalchemy import create_engine
        create_engine(settings.SQLALCHEMY_DATABASE_URI)
        create_engine(settings.NOTHING)
        """;
    assertThat(engines("app.py", text, "manage.py", manage))
        .containsExactly("3 DELEGATES", "4 UNDECIDED");
    assertThat(engines("app.py", text)).containsExactly("3 UNDECIDED", "4 UNDECIDED");
  }

  private static List<String> engines(String... pathsAndTexts) {
    Map<String, String> files = new java.util.TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    files.put("shop/owner.py", OWNER);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), SiteKind.ENGINE_CREATION);
  }
}
