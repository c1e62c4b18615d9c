package fixture;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

class SpringConfig {
  @Value("${spring.datasource.url}") // site: config-read sql
  private String url;

  @Value("${spring.data.redis.host:localhost}") // site: config-read redis
  private String host;

  @Value("${app.title}")
  private String title;

  @Value("plain")
  private String plain;

  @ConfigurationProperties(prefix = "spring.datasource") // site: config-read sql
  static class Settings {
    private String url;
    private String username;

    public String getUrl() {
      return url;
    }

    public void setUrl(String url) {
      this.url = url;
    }
  }

  @ConfigurationProperties("app.colours")
  static class Colours {
    private String background;
  }

  void read(Environment environment, ConfigurableEnvironment configurable, PropertySource<?> source, Binder binder) {
    environment.getProperty("spring.datasource.url"); // site: config-read sql
    environment.getProperty("db.host", "localhost"); // site: config-read sql
    environment.getProperty("db.port", Integer.class, 5432); // site: config-read sql
    environment.getRequiredProperty("spring.datasource.password"); // site: config-read sql
    configurable.getProperty("spring.data.mongodb.uri"); // site: config-read mongodb
    source.getProperty("spring.datasource.username"); // site: config-read sql
    binder.bind("spring.datasource", Bindable.of(Settings.class)); // site: config-read sql
    binder.bindOrCreate("spring.datasource", Settings.class); // site: config-read sql
  }

  void notSettings(Environment environment, Binder binder, PropertySource<?> source, Settings settings) {
    environment.getProperty("app.title");
    environment.getRequiredProperty("server.port");
    environment.getProperty("shop.datasource.log.enabled");
    environment.getProperty("cassandra.query.fetch_size");
    environment.containsProperty("spring.datasource.url");
    environment.getActiveProfiles();
    source.getProperty("app.title");
    binder.bind("app.colours", Bindable.of(Colours.class));
    binder.bindOrCreate("app.colours", Colours.class);
    settings.getUrl();
    new fixture.other.Environment().getProperty("spring.datasource.url");
  }
}
