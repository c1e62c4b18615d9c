package fixture;

import com.datastax.driver.core.Cluster;
import com.datastax.driver.core.Session;
import com.datastax.driver.core.querybuilder.QueryBuilder;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import com.datastax.oss.driver.api.core.session.SessionBuilder;
import java.net.InetSocketAddress;
import org.springframework.data.cassandra.config.CassandraClusterFactoryBean;
import org.springframework.data.cassandra.config.CqlSessionFactoryBean;
import org.springframework.data.cassandra.core.CassandraTemplate;
import org.springframework.data.cassandra.core.cql.CqlTemplate;

class Cassandra {
  void three(String host, Cluster.Initializer initializer) {
    Cluster.Builder builder = Cluster.builder(); // site: connection-creation cassandra
    builder.addContactPoint(host).withPort(9042);
    Cluster cluster = builder.build();
    Session session = cluster.connect("shop"); // site: connection-creation cassandra
    cluster.connectAsync(); // site: connection-creation cassandra
    Cluster.buildFrom(initializer); // site: connection-creation cassandra
  }

  void four(String host) {
    CqlSession.builder().addContactPoint(new InetSocketAddress(host, 9042)).withKeyspace("shop").build(); // site: connection-creation cassandra
    CqlSessionBuilder builder = CqlSession.builder();
    builder.buildAsync(); // site: connection-creation cassandra
  }

  static class ShopSessionBuilder extends SessionBuilder<ShopSessionBuilder, CqlSession> {
    @Override
    protected CqlSession wrap(CqlSession session) {
      return session;
    }
  }

  void own(String host) {
    ShopSessionBuilder builder = new ShopSessionBuilder();
    builder.withKeyspace("shop").addContactPoint(new InetSocketAddress(host, 9042));
    builder.build(); // site: connection-creation cassandra
    new ShopSessionBuilder().buildAsync(); // site: connection-creation cassandra
  }

  void spring(CqlSession session) {
    CqlSessionFactoryBean bean = new CqlSessionFactoryBean(); // site: connection-creation cassandra
    bean.setContactPoints("db");
    new CassandraClusterFactoryBean(); // site: connection-creation cassandra
    new CassandraTemplate(session); // site: session-factory cassandra
    new CqlTemplate(session); // site: session-factory cassandra
  }

  void used(Session session, CqlSession cql) {
    session.getCluster().getMetadata();
    session.execute(QueryBuilder.insertInto("orders").value("id", 1).using(QueryBuilder.ttl(3)));
    cql.execute("select 1");
  }

  void sameNames(Object session) {
    fixture.other.Cluster.builder().build();
    fixture.other.Cluster.buildFrom(session);
    new fixture.other.Cluster().connect("shop");
    new fixture.other.Cluster().connectAsync();
    new fixture.other.CqlSessionBuilder().buildAsync();
    new fixture.other.CqlSessionFactoryBean();
    new fixture.other.CassandraClusterFactoryBean();
    new fixture.other.CassandraTemplate(session);
    new fixture.other.CqlTemplate(session);
  }
}
