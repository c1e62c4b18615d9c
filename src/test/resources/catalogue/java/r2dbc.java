package fixture;

import io.asyncer.r2dbc.mysql.MySqlConnectionConfiguration;
import io.asyncer.r2dbc.mysql.MySqlConnectionFactory;
import io.r2dbc.h2.H2ConnectionFactory;
import io.r2dbc.mssql.MssqlConnectionFactory;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.mariadb.r2dbc.MariadbConnectionFactory;
import org.springframework.boot.r2dbc.ConnectionFactoryBuilder;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

class R2dbc {
  ConnectionFactory byUrl(String url) {
    return ConnectionFactories.get(url); // site: engine-creation sql
  }

  ConnectionFactory byOptions(String host) {
    ConnectionFactoryOptions options = ConnectionFactoryOptions.builder().option(ConnectionFactoryOptions.HOST, host).build();
    ConnectionFactories.find(options); // site: engine-creation sql
    return ConnectionFactories.get(options); // site: engine-creation sql
  }

  void drivers(String host, ConnectionFactory given) {
    var configuration = PostgresqlConnectionConfiguration.builder().host(host).database("shop").build();
    new PostgresqlConnectionFactory(configuration); // site: engine-creation postgres
    MySqlConnectionFactory.from(MySqlConnectionConfiguration.builder().host(host).build()); // site: engine-creation mysql
    new MariadbConnectionFactory(null); // site: engine-creation mysql
    new H2ConnectionFactory(null); // site: engine-creation h2
    H2ConnectionFactory.inMemory("shop"); // site: engine-creation h2
    new MssqlConnectionFactory(null); // site: engine-creation sqlserver
    new ConnectionPool(ConnectionPoolConfiguration.builder(given).maxSize(4).build()); // site: engine-creation sql
  }

  void spring(ConnectionFactory factory, String url) {
    DatabaseClient.create(factory); // site: session-factory sql
    new R2dbcEntityTemplate(factory); // site: session-factory sql
    ConnectionFactoryBuilder.withUrl(url).username("shop").build(); // site: engine-creation sql
  }

  void taken(ConnectionFactory factory, ConnectionPool pool) {
    factory.create();
    pool.create();
    factory.getMetadata();
    new R2dbcTransactionManager(factory);
  }

  void sameNames(String url, StringBuilder text) {
    fixture.other.ConnectionFactories.get(url);
    fixture.other.ConnectionFactories.find(url);
    new fixture.other.PostgresqlConnectionFactory(null);
    fixture.other.MySqlConnectionFactory.from(null);
    new fixture.other.MariadbConnectionFactory(null);
    new fixture.other.H2ConnectionFactory(null);
    fixture.other.H2ConnectionFactory.inMemory(url);
    new fixture.other.MssqlConnectionFactory(null);
    new fixture.other.ConnectionPool(null);
    fixture.other.DatabaseClient.create(null);
    new fixture.other.R2dbcEntityTemplate(null);
    fixture.other.ConnectionFactoryBuilder.withUrl(url).build();
  }
}
