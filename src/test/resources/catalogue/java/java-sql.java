package fixture;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import javax.sql.rowset.RowSetFactory;
import javax.sql.rowset.RowSetProvider;

class JavaSql {
  Connection byUrl(String url, String user, String password) throws Exception {
    Connection one = DriverManager.getConnection(url); // site: connection-creation sql
    Connection two = DriverManager.getConnection(url, new Properties()); // site: connection-creation sql
    return DriverManager.getConnection(url, user, password); // site: connection-creation sql
  }

  Connection byDriver(Driver driver, String url, Properties settings) throws Exception {
    return driver.connect(url, settings); // site: connection-creation sql
  }

  Connection byFoundDriver(String url) throws Exception {
    Driver found = DriverManager.getDriver(url);
    return found.connect(url, null); // site: connection-creation sql
  }

  Connection byStaticName(String url) throws Exception {
    return java.sql.DriverManager.getConnection(url); // site: connection-creation sql
  }

  void rowSets(String url) throws Exception {
    RowSetFactory factory = RowSetProvider.newFactory();
    var connected = factory.createJdbcRowSet(); // site: connection-creation sql
    connected.setUrl(url);
    var cached = factory.createCachedRowSet(); // site: connection-creation sql
    cached.setUrl(url);
    fixture.other.RowSets.createJdbcRowSet();
    fixture.other.RowSets.createCachedRowSet();
  }

  Connection taken(DataSource pool, ConnectionPoolDataSource physical, XADataSource xa) throws Exception {
    physical.getPooledConnection().getConnection();
    xa.getXAConnection().getConnection();
    pool.unwrap(DataSource.class);
    return pool.getConnection();
  }

  String told(Connection open, Driver driver, String url) throws Exception {
    driver.acceptsURL(url);
    DriverManager.setLoginTimeout(5);
    return open.getMetaData().getURL();
  }

  void sameNames(String url) {
    fixture.other.DriverManager.getConnection(url);
    new fixture.other.Driver().connect(url, null);
  }
}
