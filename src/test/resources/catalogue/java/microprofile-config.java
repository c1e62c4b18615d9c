package fixture;

import io.smallrye.config.ConfigMapping;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class MicroProfileConfig {
  @ConfigProperty(name = "quarkus.datasource.jdbc.url") // site: config-read sql
  String url;

  @ConfigProperty(name = "app.title", defaultValue = "shop")
  String title;

  @ConfigMapping(prefix = "app.colours")
  interface Colours {
    String background();
  }

  void read(Config config) {
    ConfigProvider.getConfig().getValue("datasource.url", String.class); // site: config-read sql
    config.getOptionalValue("db.password", String.class).orElse(""); // site: config-read sql
    config.getValues("db.hosts", String.class); // site: config-read sql
    config.getOptionalValues("db.hosts", String.class); // site: config-read sql
    config.getConfigValue("db.user").getValue(); // site: config-read sql
  }

  void notSettings(Config config) {
    config.getValue("app.title", String.class);
    config.getOptionalValue("app.title", String.class);
    config.getValues("app.titles", String.class);
    config.getOptionalValues("app.titles", String.class);
    config.getConfigValue("app.title");
    config.getPropertyNames();
    new fixture.other.Config().getValue("db.user", String.class);
  }
}
