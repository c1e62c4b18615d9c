package fixture;

import com.netflix.config.DynamicPropertyFactory;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import org.apache.commons.configuration2.Configuration;
import org.apache.deltaspike.core.api.config.ConfigResolver;

class ConfigLibraries {
  @Property(name = "datasources.default.url") // site: config-read sql
  String url;

  void typesafe() {
    Config config = ConfigFactory.load();
    config.getString("db.url"); // site: config-read sql
    config.getInt("db.port"); // site: config-read sql
    config.getLong("db.timeout"); // site: config-read sql
    config.getBoolean("db.ssl"); // site: config-read sql
    config.getStringList("db.hosts"); // site: config-read sql
    config.getAnyRef("db.user"); // site: config-read sql
  }

  void commons(Configuration config) {
    config.getString("jdbc.url", "none"); // site: config-read sql
    config.getInt("db.port", 1); // site: config-read sql
    config.getInteger("db.port", 1); // site: config-read sql
    config.getBoolean("db.ssl", true); // site: config-read sql
    config.getProperty("db.user"); // site: config-read sql
    config.getStringArray("db.hosts"); // site: config-read sql
  }

  void others(Environment micronaut, io.helidon.config.Config helidon, com.ctrip.framework.apollo.Config apollo) {
    DynamicPropertyFactory.getInstance().getStringProperty("db.url", "none").get(); // site: config-read sql
    ConfigResolver.getPropertyValue("db.url"); // site: config-read sql
    micronaut.getProperty("datasources.default.url", String.class); // site: config-read sql
    micronaut.getRequiredProperty("datasources.default.password", String.class); // site: config-read sql
    micronaut.get("datasources.default.username", String.class); // site: config-read sql
    helidon.get("db.url").asString().orElse("none"); // site: config-read sql
    apollo.getProperty("db.url", "none"); // site: config-read sql
  }

  void notSettings(Config typesafe, Configuration commons, Environment micronaut, io.helidon.config.Config helidon) {
    typesafe.getString("app.title");
    typesafe.getInt("app.width");
    typesafe.getLong("app.width");
    typesafe.getBoolean("app.verbose");
    typesafe.getStringList("app.titles");
    typesafe.getAnyRef("app.title");
    typesafe.hasPath("db.url");
    commons.getInteger("app.width", 1);
    commons.getProperty("app.title");
    commons.getStringArray("app.titles");
    micronaut.getProperty("app.title", String.class);
    micronaut.getRequiredProperty("app.title", String.class);
    helidon.get("app.title");
    DynamicPropertyFactory.getInstance().getStringProperty("app.title", "shop");
    ConfigResolver.getPropertyValue("app.title");
    new fixture.other.Config().getString("db.url");
  }
}
