package fixture;

import com.microsoft.sqlserver.jdbc.SQLServerConnectionPoolDataSource;
import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import com.microsoft.sqlserver.jdbc.SQLServerXADataSource;
import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import net.snowflake.client.api.datasource.SnowflakeDataSourceFactory;
import net.snowflake.client.jdbc.SnowflakeBasicDataSource;
import net.sourceforge.jtds.jdbcx.JtdsDataSource;
import oracle.jdbc.pool.OracleConnectionPoolDataSource;
import oracle.jdbc.pool.OracleDataSource;
import oracle.jdbc.xa.client.OracleXADataSource;
import oracle.ucp.jdbc.PoolDataSource;
import oracle.ucp.jdbc.PoolDataSourceFactory;
import org.apache.derby.jdbc.ClientDataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.firebirdsql.ds.FBSimpleDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

class Vendors {
  void embedded(String url, Properties settings) throws Exception {
    JdbcDataSource h2 = new JdbcDataSource(); // site: engine-creation h2
    h2.setURL(url);
    JdbcConnectionPool.create(url, "sa", ""); // site: engine-creation h2
    JDBCDataSource hsql = new JDBCDataSource(); // site: engine-creation hsqldb
    hsql.setUrl(url);
    EmbeddedDataSource derby = new EmbeddedDataSource(); // site: engine-creation derby
    derby.setDatabaseName("shop");
    ClientDataSource client = new ClientDataSource(); // site: engine-creation derby
    client.setServerName("db");
    SQLiteDataSource sqlite = new SQLiteDataSource(); // site: engine-creation sqlite
    sqlite.setUrl(url);
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.createConnection(url); // site: connection-creation sqlite
    JDBC.createConnection(url, settings); // site: connection-creation sqlite
  }

  Connection sqlServer(String url, String token) throws Exception {
    SQLServerDataSource source = new SQLServerDataSource(); // site: engine-creation sqlserver
    source.setURL(url);
    source.setAccessToken(token);
    new SQLServerConnectionPoolDataSource(); // site: engine-creation sqlserver
    new SQLServerXADataSource(); // site: engine-creation sqlserver
    new JtdsDataSource(); // site: engine-creation sqlserver
    return source.getConnection(); // site: connection-creation sqlserver
  }

  void oracle(String url) throws Exception {
    OracleDataSource source = new OracleDataSource(); // site: engine-creation oracle
    source.setURL(url);
    new OracleConnectionPoolDataSource(); // site: engine-creation oracle
    new OracleXADataSource(); // site: engine-creation oracle
    PoolDataSource pool = PoolDataSourceFactory.getPoolDataSource(); // site: engine-creation sql
    pool.setURL(url);
  }

  void others(String url) {
    new com.ibm.db2.jcc.DB2SimpleDataSource().setServerName("db"); // site: engine-creation db2
    new com.ibm.as400.access.AS400JDBCDataSource("db"); // site: engine-creation db2
    new com.informix.jdbcx.IfxDataSource(); // site: engine-creation informix
    SnowflakeBasicDataSource flake = new SnowflakeBasicDataSource(); // site: engine-creation snowflake
    flake.setUrl(url);
    SnowflakeDataSourceFactory.createDataSource(); // site: engine-creation snowflake
    new com.amazon.redshift.jdbc42.DataSource().setURL(url); // site: engine-creation redshift
    new FBSimpleDataSource(); // site: engine-creation firebird
  }

  Connection taken(JdbcConnectionPool h2, OracleDataSource oracle, PoolDataSource pool, DataSource any, SQLServerDataSource told) throws Exception {
    h2.getConnection();
    pool.getConnection();
    oracle.getURL();
    told.getURL();
    any.getConnection();
    return oracle.getConnection();
  }

  void sameNames(String url) {
    new fixture.other.JdbcDataSource();
    fixture.other.JdbcConnectionPool.create(url);
    new fixture.other.JDBCDataSource();
    new fixture.other.EmbeddedDataSource();
    new fixture.other.ClientDataSource();
    new fixture.other.SQLiteDataSource();
    new fixture.other.SQLiteConfig().createConnection(url);
    new fixture.other.SQLServerConnectionPoolDataSource();
    new fixture.other.SQLServerXADataSource();
    new fixture.other.JtdsDataSource();
    new fixture.other.OracleConnectionPoolDataSource();
    new fixture.other.OracleXADataSource();
    fixture.other.PoolDataSourceFactory.getPoolDataSource();
    new fixture.other.DB2SimpleDataSource();
    new fixture.other.AS400JDBCDataSource(url);
    new fixture.other.IfxDataSource();
    new fixture.other.SnowflakeBasicDataSource();
    fixture.other.SnowflakeDataSourceFactory.createDataSource();
    new fixture.other.DataSource();
    new fixture.other.FBSimpleDataSource();
  }
}
