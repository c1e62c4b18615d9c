package fixture;

import com.impossibl.postgres.jdbc.PGDataSource;
import java.sql.Connection;
import java.util.Properties;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

class Postgres {
  PGSimpleDataSource simple(String url, String user) {
    PGSimpleDataSource source = new PGSimpleDataSource(); // site: engine-creation postgres
    source.setURL(url);
    source.setUser(user);
    return source;
  }

  PGSimpleDataSource parts(String host) {
    var source = new PGSimpleDataSource(); // site: engine-creation postgres
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {5432});
    source.setDatabaseName("shop");
    return source;
  }

  void others(String url) {
    PGPoolingDataSource pool = new PGPoolingDataSource(); // site: engine-creation postgres
    pool.setUrl(url);
    var physical = new org.postgresql.ds.PGConnectionPoolDataSource(); // site: engine-creation postgres
    PGXADataSource xa = new PGXADataSource(); // site: engine-creation postgres
    PGDataSource ng = new PGDataSource(); // site: engine-creation postgres
    ng.setDatabaseUrl(url);
    var ngPhysical = new com.impossibl.postgres.jdbc.PGConnectionPoolDataSource(); // site: engine-creation postgres
  }

  Connection driver(String url, Properties settings) throws Exception {
    return new org.postgresql.Driver().connect(url, settings); // site: connection-creation sql
  }

  Connection taken(PGSimpleDataSource source, PGPoolingDataSource pool) throws Exception {
    pool.getConnection();
    source.getURL();
    return source.getConnection();
  }

  void sameNames(PGXADataSource given) {
    new fixture.other.PGSimpleDataSource();
    new fixture.other.PGPoolingDataSource();
    new fixture.other.PGConnectionPoolDataSource();
    new fixture.other.PGDataSource();
    given.getUser();
  }
}
