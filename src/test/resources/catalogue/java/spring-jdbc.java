package fixture;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseFactory;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

class SpringJdbc {
  DataSource built(String url, String user, String password) {
    return DataSourceBuilder.create().url(url).username(user).password(password).build(); // site: engine-creation sql
  }

  DataSource builtInSteps(String url) {
    DataSourceBuilder<?> builder = DataSourceBuilder.create();
    builder.url(url);
    return builder.build(); // site: engine-creation sql
  }

  DataSource derived(DataSource other, String user) {
    return DataSourceBuilder.derivedFrom(other).username(user).build(); // site: engine-creation sql
  }

  DataSource fromProperties(DataSourceProperties properties) {
    return properties.initializeDataSourceBuilder().build(); // site: engine-creation sql
  }

  DataSource driverManager(String url) {
    DriverManagerDataSource source = new DriverManagerDataSource(); // site: engine-creation sql
    source.setUrl(url);
    source.getUrl();
    return new DriverManagerDataSource(url, "user", "secret"); // site: engine-creation sql
  }

  DataSource simple(java.sql.Driver driver, String url) {
    return new SimpleDriverDataSource(driver, url); // site: engine-creation sql
  }

  DataSource single(String url) {
    return new SingleConnectionDataSource(url, true); // site: engine-creation sql
  }

  DataSource embedded() {
    new EmbeddedDatabaseFactory().getDatabase(); // site: engine-creation sql
    return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).setName("shop").build(); // site: engine-creation sql
  }

  void templates(DataSource source) {
    JdbcTemplate one = new JdbcTemplate(source); // site: session-factory sql
    JdbcTemplate two = new JdbcTemplate(); // site: session-factory sql
    two.setDataSource(source);
    NamedParameterJdbcTemplate three = new NamedParameterJdbcTemplate(source); // site: session-factory sql
    NamedParameterJdbcTemplate four = new NamedParameterJdbcTemplate(one); // site: session-factory sql
    JdbcClient five = JdbcClient.create(source); // site: session-factory sql
    three.getJdbcTemplate();
  }

  void users(DataSource source, JdbcTemplate template) throws Exception {
    new SimpleJdbcInsert(source).withTableName("orders");
    new DataSourceTransactionManager(source);
    new LazyConnectionDataSourceProxy(source);
    Connection taken = DataSourceUtils.getConnection(source);
    Connection direct = source.getConnection();
    template.getDataSource();
    template.queryForObject("select 1", Integer.class);
  }

  static class Routing extends AbstractRoutingDataSource {
    Routing(Map<Object, Object> targets) {
      setTargetDataSources(targets);
    }

    @Override
    protected Object determineCurrentLookupKey() {
      return "orders";
    }
  }

  void sameNames(String url, DataSource source, StringBuilder text) {
    fixture.other.DataSourceBuilder.create().url(url).build();
    new fixture.other.DriverManagerDataSource(url);
    new fixture.other.SimpleDriverDataSource(null, url);
    new fixture.other.SingleConnectionDataSource(url, true);
    new fixture.other.EmbeddedDatabaseFactory().getDatabase();
    new fixture.other.JdbcTemplate(source);
    new fixture.other.NamedParameterJdbcTemplate(source);
    fixture.other.JdbcClient.create(source);
  }
}
