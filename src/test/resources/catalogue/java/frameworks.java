package fixture;

import com.jfinal.plugin.druid.DruidPlugin;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.hibernate.SessionFactoryFactory;
import io.dropwizard.jdbi.DBIFactory;
import io.dropwizard.jdbi3.JdbiFactory;
import java.sql.Connection;
import play.db.Database;
import play.db.Databases;

class Frameworks {
  void dropwizard(DataSourceFactory configured, String url) throws Exception {
    configured.build(null, "shop"); // site: engine-creation sql
    DataSourceFactory own = new DataSourceFactory();
    own.setUrl(url);
    own.build(null, "shop"); // site: engine-creation sql
    new JdbiFactory().build(null, configured, "shop"); // site: session-factory sql
    new DBIFactory().build(null, configured, "shop"); // site: session-factory sql
    new SessionFactoryFactory().build(null, null, configured, null); // site: session-factory sql
  }

  void play(String url) {
    Databases.createFrom("org.postgresql.Driver", url); // site: engine-creation sql
    Databases.inMemory(); // site: engine-creation h2
  }

  void jfinal(String url) {
    DruidPlugin plugin = new DruidPlugin(url, "user", "secret"); // site: engine-creation sql
    plugin.getDataSource();
  }

  Connection used(Database database, DataSourceFactory configured) {
    configured.getUrl();
    return database.getConnection();
  }

  void sameNames(String url) {
    new fixture.other.DataSourceFactory().build(null, url);
    fixture.other.Databases.createFrom(url);
    fixture.other.Databases.inMemory();
    new fixture.other.DruidPlugin(url);
  }
}
