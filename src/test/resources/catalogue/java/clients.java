package fixture;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.arangodb.ArangoDB;
import com.couchbase.client.java.Cluster;
import com.couchbase.client.java.CouchbaseCluster;
import com.google.cloud.bigquery.BigQueryOptions;
import com.influxdb.client.InfluxDBClientFactory;
import java.net.InetSocketAddress;
import java.util.Properties;
import net.rubyeye.xmemcached.XMemcachedClient;
import net.rubyeye.xmemcached.XMemcachedClientBuilder;
import net.spy.memcached.MemcachedClient;
import org.apache.hadoop.hbase.client.ConnectionFactory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.influxdb.InfluxDBFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Clients {
  void made(String url, String host, String user, String password) throws Exception {
    Cluster.connect(url, user, password); // site: connection-creation couchbase
    CouchbaseCluster.create(host); // site: connection-creation couchbase
    InfluxDBFactory.connect(url, user, password); // site: connection-creation influxdb
    InfluxDBClientFactory.create(url, password.toCharArray()); // site: connection-creation influxdb
    ConnectionFactory.createConnection(); // site: connection-creation hbase
    DynamoDbClient.create(); // site: connection-creation dynamodb
    DynamoDbClient.builder().region(null).build(); // site: connection-creation dynamodb
    AmazonDynamoDBClientBuilder.defaultClient(); // site: connection-creation dynamodb
    AmazonDynamoDBClientBuilder.standard().withRegion("eu").build(); // site: connection-creation dynamodb
    BigQueryOptions.getDefaultInstance().getService(); // site: connection-creation bigquery
    new MemcachedClient(new InetSocketAddress(host, 11211)); // site: connection-creation memcached
    new XMemcachedClient(host, 11211); // site: connection-creation memcached
    new XMemcachedClientBuilder(host).build(); // site: connection-creation memcached
    new ArangoDB.Builder().host(host, 8529).user(user).build(); // site: connection-creation arangodb
  }

  Dataset<Row> spark(SparkSession spark, Dataset<Row> rows, String url, Properties settings) {
    rows.write().mode("append").jdbc(url, "orders", settings); // site: connection-creation sql
    return spark.read().jdbc(url, "orders", settings); // site: connection-creation sql
  }

  Dataset<Row> byFormat(SparkSession spark, String url) {
    spark.read().format("csv").load("orders.csv");
    return spark.read().format("jdbc").option("url", url).load(); // MISSING: site: connection-creation sql
  }

  void used(Cluster cluster, DynamoDbClient dynamo) {
    cluster.bucket("shop");
    dynamo.listTables();
  }

  void sameNames(String url) throws Exception {
    new fixture.other.Cluster().connect(url);
    fixture.other.CouchbaseCluster.create(url);
    fixture.other.InfluxDBClientFactory.create(url);
    fixture.other.ConnectionFactory.createConnection();
    fixture.other.DynamoDbClient.builder().build();
    fixture.other.AmazonDynamoDBClientBuilder.defaultClient();
    new fixture.other.Options().getService();
    new fixture.other.MemcachedClient(url);
    new fixture.other.XMemcachedClient(url);
    new fixture.other.Frame().jdbc(url);
  }
}
