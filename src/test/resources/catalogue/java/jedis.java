package fixture;

import java.util.Set;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.JedisCluster;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPoolConfig;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.JedisSentinelPool;
import redis.clients.jedis.JedisSentineled;
import redis.clients.jedis.JedisSharding;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.ShardedJedisPool;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.providers.ClusterConnectionProvider;
import redis.clients.jedis.providers.PooledConnectionProvider;

class JedisClients {
  void made(String url, String host, int port, Set<HostAndPort> nodes, JedisClientConfig config) {
    HostAndPort address = new HostAndPort(host, port);
    new Jedis(url); // site: connection-creation redis
    new Jedis(address, config); // site: connection-creation redis
    new JedisPool(host, port); // site: connection-creation redis
    new JedisPool(new JedisPoolConfig(), host, port, 2000, "secret"); // site: connection-creation redis
    new JedisSentinelPool("main", Set.of("a:1"), config); // site: connection-creation redis
    new ShardedJedisPool(new JedisPoolConfig(), null); // site: connection-creation redis
    new UnifiedJedis(address); // site: connection-creation redis
    new JedisPooled(address, config); // site: connection-creation redis
    new JedisCluster(nodes, config); // site: connection-creation redis
    new JedisSentineled("main", config, nodes, config); // site: connection-creation redis
    new JedisSharding(null, config); // site: connection-creation redis
    new PooledConnectionProvider(address, config); // site: connection-creation redis
    new ClusterConnectionProvider(nodes, config); // site: connection-creation redis
    RedisClient.create(url); // site: connection-creation redis
    RedisClient.builder().fromURI(url).build(); // site: connection-creation redis
    RedisClusterClient.create(nodes); // site: connection-creation redis
    RedisClusterClient.builder().nodes(nodes).build(); // site: connection-creation redis
  }

  JedisClientConfig settings(String user, String password) {
    DefaultJedisClientConfig.Builder builder = DefaultJedisClientConfig.builder(); // site: connection-creation redis
    builder.user(user).password(password);
    return builder.build();
  }

  void taken(JedisPool pool, JedisSentinelPool sentinels, JedisPooled pooled) {
    pool.getResource().get("key");
    sentinels.getResource();
    pooled.set("key", "value");
    pooled.getPool();
  }

  static class Sub extends JedisPool {
    Jedis borrow() {
      return getResource();
    }
  }

  void sameNames(String url, String host, Set<Object> nodes) {
    new fixture.other.Jedis(url);
    new fixture.other.JedisPool(host, 6379);
    new fixture.other.JedisSentinelPool("main", nodes);
    new fixture.other.ShardedJedisPool(null, null);
    new fixture.other.UnifiedJedis(url);
    new fixture.other.JedisPooled(url);
    new fixture.other.JedisCluster(nodes);
    new fixture.other.JedisSentineled("main", null, nodes, null);
    new fixture.other.JedisSharding(null);
    new fixture.other.PooledConnectionProvider(url);
    new fixture.other.ClusterConnectionProvider(nodes);
    fixture.other.RedisClient.create(url);
    fixture.other.DefaultJedisClientConfig.builder().build();
  }
}
