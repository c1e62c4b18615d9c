package fixture;

import com.mysql.cj.jdbc.MysqlConnectionPoolDataSource;
import com.mysql.cj.jdbc.MysqlDataSource;
import com.mysql.cj.jdbc.MysqlXADataSource;
import com.mysql.cj.xdevapi.Client;
import com.mysql.cj.xdevapi.ClientFactory;
import com.mysql.cj.xdevapi.SessionFactory;
import java.sql.Connection;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mariadb.jdbc.MariaDbPoolDataSource;

class Mysql {
  MysqlDataSource simple(String url, String user) {
    MysqlDataSource source = new MysqlDataSource(); // site: engine-creation mysql
    source.setURL(url);
    source.setUser(user);
    return source;
  }

  void old(String host) {
    var source = new com.mysql.jdbc.jdbc2.optional.MysqlDataSource(); // site: engine-creation mysql
    source.setServerName(host);
  }

  void others(String url) throws Exception {
    var physical = new MysqlConnectionPoolDataSource(); // site: engine-creation mysql
    var xa = new MysqlXADataSource(); // site: engine-creation mysql
    var maria = new MariaDbDataSource(url); // site: engine-creation mysql
    var pool = new MariaDbPoolDataSource(url); // site: engine-creation mysql
    new SessionFactory().getSession(url); // site: connection-creation mysql
    Client client = new ClientFactory().getClient(url, "{}"); // site: engine-creation mysql
    client.getSession();
  }

  Connection taken(MysqlDataSource source, MariaDbPoolDataSource pool) throws Exception {
    source.getUrl();
    pool.getConnection();
    return source.getConnection();
  }

  void sameNames(String url) {
    new fixture.other.MysqlDataSource();
    new fixture.other.MysqlConnectionPoolDataSource();
    new fixture.other.MysqlXADataSource();
    new fixture.other.MariaDbDataSource(url);
    new fixture.other.MariaDbPoolDataSource(url);
    new fixture.other.SessionFactory().getSession(url);
    new fixture.other.ClientFactory().getClient(url, "{}");
  }
}
