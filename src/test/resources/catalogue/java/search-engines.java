package fixture;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import io.searchbox.client.JestClientFactory;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.elasticsearch.client.RestHighLevelClient;
import org.elasticsearch.transport.client.PreBuiltTransportClient;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.data.elasticsearch.client.ClientConfiguration;
import org.springframework.data.elasticsearch.client.RestClients;

class SearchEngines {
  void elastic(String host) {
    RestClientBuilder builder = RestClient.builder(new HttpHost(host, 9200, "http")); // site: connection-creation elasticsearch
    new RestHighLevelClient(builder); // site: connection-creation elasticsearch
    new ElasticsearchClient(new RestClientTransport(builder.build(), null)); // site: connection-creation elasticsearch
    ElasticsearchClient.of(b -> b.host(host)); // site: connection-creation elasticsearch
    new PreBuiltTransportClient(null); // site: connection-creation elasticsearch
    RestClients.create(ClientConfiguration.builder().connectedTo(host).build()).rest(); // site: connection-creation elasticsearch
    new JestClientFactory().getObject(); // site: connection-creation elasticsearch
  }

  void open(String host) {
    var builder = org.opensearch.client.RestClient.builder(HttpHost.create(host)); // site: connection-creation opensearch
    new org.opensearch.client.RestHighLevelClient(builder); // site: connection-creation opensearch
    new OpenSearchClient(null); // site: connection-creation opensearch
  }

  void used(RestHighLevelClient client, RestClient low) throws Exception {
    client.getLowLevelClient();
    low.performRequest(null);
  }

  void sameNames(String host) {
    fixture.other.RestClient.builder(host).build();
    new fixture.other.RestHighLevelClient(host);
    new fixture.other.ElasticsearchClient(host);
    fixture.other.ElasticsearchClient.of(host);
    new fixture.other.PreBuiltTransportClient(host);
    fixture.other.RestClients.create(host);
    new fixture.other.JestClientFactory().getObject();
    new fixture.other.OpenSearchClient(host);
  }
}
