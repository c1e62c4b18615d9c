package fixture;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.db2client.DB2Pool;
import io.vertx.ext.jdbc.JDBCClient;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.jdbcclient.JDBCPool;
import io.vertx.mssqlclient.MSSQLPool;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.mysqlclient.MySQLPool;
import io.vertx.oracleclient.OraclePool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgPool;
import io.vertx.redis.client.Redis;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

class VertxClients {
  void sql(Vertx vertx, String url, String host) {
    PgConnectOptions options = new PgConnectOptions().setHost(host).setPort(5432).setUser("shop");
    PgPool.pool(vertx, options, new PoolOptions()); // site: engine-creation postgres
    PgPool.pool(url); // site: engine-creation postgres
    PgPool.client(vertx, options, new PoolOptions()); // site: engine-creation postgres
    PgConnection.connect(vertx, PgConnectOptions.fromUri(url)); // site: connection-creation postgres
    PgBuilder.pool().connectingTo(options).using(vertx).build(); // site: engine-creation sql
    Pool.pool(vertx, options, new PoolOptions()); // site: engine-creation sql
    MySQLPool.pool(vertx, url, new PoolOptions()); // site: engine-creation mysql
    MySQLConnection.connect(vertx, url); // site: connection-creation mysql
    MSSQLPool.pool(url); // site: engine-creation sqlserver
    OraclePool.pool(url); // site: engine-creation oracle
    DB2Pool.pool(url); // site: engine-creation db2
    io.vertx.mutiny.pgclient.PgPool.pool(url); // site: engine-creation postgres
  }

  void jdbc(Vertx vertx, String url) {
    JsonObject config = new JsonObject().put("url", url);
    JDBCPool.pool(vertx, config); // site: engine-creation sql
    JDBCClient.createShared(vertx, config, "shop"); // site: engine-creation sql
    JDBCClient.create(vertx, config); // site: engine-creation sql
  }

  void stores(Vertx vertx, JsonObject config, String url) {
    MongoClient.createShared(vertx, config); // site: connection-creation mongodb
    MongoClient.create(vertx, config); // site: connection-creation mongodb
    Redis.createClient(vertx, url); // site: connection-creation redis
  }

  void taken(Pool pool, JDBCClient client, Redis redis, io.vertx.sqlclient.ClientBuilder<Pool> builder) {
    pool.getConnection();
    pool.withTransaction(c -> null);
    client.getConnection(r -> {});
    redis.connect();
    builder.with(new PoolOptions());
  }

  void sameNames(String url) {
    fixture.other.PgPool.pool(url);
    fixture.other.PgPool.client(url);
    fixture.other.PgConnection.connect(url);
    new fixture.other.ClientBuilder().build();
    fixture.other.JDBCClient.createShared(url);
    fixture.other.JDBCClient.create(url);
    fixture.other.MongoClient.createShared(url);
    fixture.other.MongoClient.create(url);
    fixture.other.Redis.createClient(url);
  }
}
