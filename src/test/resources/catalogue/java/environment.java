package fixture;

import io.github.cdimascio.dotenv.Dotenv;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.prefs.Preferences;

class Environment {
  static final String HOST = "POSTGRES_HOST";

  void read(Properties file, ResourceBundle bundle, Preferences preferences) {
    String url = System.getenv("DATABASE_URL"); // site: config-read sql
    String host = System.getenv(HOST); // site: config-read postgres
    String all = System.getenv().get("MYSQL_HOST"); // site: config-read mysql
    String redis = System.getenv().getOrDefault("REDIS_URL", "none"); // site: config-read redis
    String user = System.getProperty("db.user", "shop"); // site: config-read sql
    Integer port = Integer.getInteger("db.port", 5432); // site: config-read sql
    Long big = Long.getLong("db.port"); // site: config-read sql
    boolean ssl = Boolean.getBoolean("database.ssl"); // site: config-read sql
    String name = file.getProperty("db.name", "shop"); // site: config-read sql
    String text = bundle.getString("jdbc.url"); // site: config-read sql
    Object object = bundle.getObject("jdbc.user"); // site: config-read sql
    String saved = preferences.get("db.url", "none"); // site: config-read sql
    int number = preferences.getInt("db.port", 1); // site: config-read sql
  }

  void loaded(InputStream in) throws Exception {
    Properties file = new Properties();
    file.load(in);
    String url = file.getProperty("jdbc.url"); // site: config-read sql
    String system = System.getProperties().getProperty("jdbc.user"); // site: config-read sql
  }

  void servlets(ServletContext context, ServletConfig servlet, FilterConfig filter) {
    context.getInitParameter("db.url"); // site: config-read sql
    servlet.getInitParameter("db.user"); // site: config-read sql
    filter.getInitParameter("db.password"); // site: config-read sql
  }

  void dotenv() {
    Dotenv env = Dotenv.load();
    env.get("DATABASE_URL"); // site: config-read sql
  }

  void notSettings(Properties file, ResourceBundle bundle, Preferences preferences, ServletContext context, ServletConfig servlet, FilterConfig filter, Dotenv env) {
    System.getenv("HOME");
    System.getProperty("line.separator");
    file.getProperty("title");
    bundle.getString("greeting");
    bundle.getObject("greeting");
    preferences.get("colour", "red");
    preferences.getInt("width", 80);
    context.getInitParameter("title");
    env.get("EDITOR");
    Integer.getInteger("width");
    Long.getLong("width");
    Boolean.getBoolean("verbose");
  }

  void sameNames(Map<String, String> map) {
    map.get("DATABASE_URL");
    map.put("DATABASE_URL", "none");
    fixture.other.System.getenv("DATABASE_URL");
    new fixture.other.Properties().getProperty("db.url");
  }
}
