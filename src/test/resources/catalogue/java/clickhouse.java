package fixture;

import com.clickhouse.client.ClickHouseClient;
import com.clickhouse.client.ClickHouseNode;
import com.clickhouse.client.api.Client;
import com.clickhouse.jdbc.ClickHouseDataSource;
import java.sql.Connection;
import java.util.Properties;

class ClickHouse {
  void made(String url, Properties settings) throws Exception {
    new ClickHouseDataSource(url, settings); // site: engine-creation clickhouse
    new ru.yandex.clickhouse.ClickHouseDataSource(url); // site: engine-creation clickhouse
    new Client.Builder().addEndpoint(url).setUsername("shop").setPassword("secret").build(); // site: connection-creation clickhouse
    ClickHouseClient.newInstance(); // site: connection-creation clickhouse
    ClickHouseClient.builder().build(); // site: connection-creation clickhouse
    ClickHouseClient.send(ClickHouseNode.of(url), "select 1"); // site: connection-creation clickhouse
  }

  Connection used(ClickHouseDataSource source, Client client, String url) throws Exception {
    ClickHouseNode.of(url);
    client.query("select 1");
    return source.getConnection();
  }

  void sameNames(String url) {
    new fixture.other.ClickHouseDataSource(url);
    new fixture.other.Client.Builder().addEndpoint(url).build();
    fixture.other.ClickHouseClient.newInstance();
    fixture.other.ClickHouseClient.send(url, "select 1");
    fixture.other.ClickHouseClient.builder().build();
  }
}
