package fixture;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;

class Hikari {
  DataSource configured(String url, String user, String password) {
    HikariConfig config = new HikariConfig(); // site: engine-creation sql
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.addDataSourceProperty("cachePrepStmts", "true");
    return new HikariDataSource(config); // site: engine-creation sql
  }

  DataSource fromProperties(Properties properties) {
    return new HikariDataSource(new HikariConfig(properties)); // site: engine-creation sql; engine-creation sql
  }

  DataSource itself(String url) {
    HikariDataSource pool = new HikariDataSource(); // site: engine-creation sql
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(4);
    return pool;
  }

  DataSource anonymous(String url) {
    return new HikariDataSource() {{ setJdbcUrl(url); }}; // site: engine-creation sql
  }

  Connection taken(HikariDataSource pool) throws Exception {
    return pool.getConnection();
  }

  String told(HikariConfig config, HikariDataSource pool) {
    pool.getHikariPoolMXBean().softEvictConnections();
    return config.getJdbcUrl() + pool.getPoolName();
  }

  Object sameNames(String url) {
    fixture.other.HikariConfig config = new fixture.other.HikariConfig();
    config.setJdbcUrl(url);
    return new fixture.other.HikariDataSource(config);
  }
}
