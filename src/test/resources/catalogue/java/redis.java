package fixture;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.masterreplica.MasterReplica;
import java.util.List;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import org.springframework.data.redis.connection.RedisClusterConfiguration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisSentinelConfiguration;
import org.springframework.data.redis.connection.RedisSocketConfiguration;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.RedisStaticMasterReplicaConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisClients {
  void lettuce(String url, String host, List<RedisURI> nodes) {
    RedisClient.create(url); // site: connection-creation redis
    RedisURI address = RedisURI.builder().withHost(host).withPort(6379).build();
    RedisClient client = RedisClient.create(address); // site: connection-creation redis
    RedisClusterClient.create(nodes); // site: connection-creation redis
    MasterReplica.connect(client, null, address); // site: connection-creation redis
  }

  RedissonClient redisson(String url) throws Exception {
    Config config = new Config(); // site: connection-creation redis
    config.useSingleServer().setAddress(url).setPassword("secret");
    Config read = Config.fromYAML("file.yml"); // site: connection-creation redis
    return Redisson.create(config); // site: connection-creation redis
  }

  void spring(String host, List<String> nodes) {
    RedisStandaloneConfiguration alone = new RedisStandaloneConfiguration(host, 6379); // site: connection-creation redis
    alone.setPassword("secret");
    new LettuceConnectionFactory(alone, LettuceClientConfiguration.builder().build()); // site: connection-creation redis
    RedisClusterConfiguration cluster = new RedisClusterConfiguration(nodes); // site: connection-creation redis
    RedisSentinelConfiguration sentinels = new RedisSentinelConfiguration(); // site: connection-creation redis
    sentinels.master("main").sentinel(host, 26379);
    new RedisSocketConfiguration("/run/redis"); // site: connection-creation redis
    new RedisStaticMasterReplicaConfiguration(host); // site: connection-creation redis
    JedisClientConfiguration settings = JedisClientConfiguration.builder().usePooling().build(); // site: connection-creation redis
    new JedisConnectionFactory(cluster, settings); // site: connection-creation redis
  }

  void taken(RedisConnectionFactory factory, RedisClient client, RedissonClient redisson, RedisStandaloneConfiguration alone) {
    factory.getConnection();
    client.connect();
    redisson.getLock("orders");
    alone.getHostName();
    RedisTemplate<String, String> template = new RedisTemplate<>();
    template.setConnectionFactory(factory);
    new StringRedisTemplate(factory);
  }

  void sameNames(String url, List<String> nodes) throws Exception {
    fixture.other.RedisClient.create(url);
    fixture.other.RedisClusterClient.create(url);
    fixture.other.MasterReplica.connect(url);
    new fixture.other.Config();
    fixture.other.Config.fromYAML(url);
    fixture.other.Redisson.create(null);
    new fixture.other.RedisStandaloneConfiguration();
    new fixture.other.RedisClusterConfiguration(nodes);
    new fixture.other.RedisSentinelConfiguration();
    new fixture.other.RedisSocketConfiguration();
    new fixture.other.RedisStaticMasterReplicaConfiguration();
    new fixture.other.JedisConnectionFactory();
    new fixture.other.LettuceConnectionFactory();
    fixture.other.JedisClientConfiguration.builder();
  }
}
