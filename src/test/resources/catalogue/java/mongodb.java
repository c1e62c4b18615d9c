package fixture;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoClientURI;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

class Mongo {
  MongoClient byUrl(String url) {
    return MongoClients.create(url); // site: connection-creation mongodb
  }

  MongoClient bySettings(String url, MongoCredential credential) {
    ConnectionString text = new ConnectionString(url); // site: url-construction mongodb
    MongoClientSettings settings = MongoClientSettings.builder().applyConnectionString(text).credential(credential).build();
    return MongoClients.create(settings); // site: connection-creation mongodb
  }

  MongoClient byHosts(List<ServerAddress> hosts) {
    MongoClientSettings settings = MongoClientSettings.builder().applyToClusterSettings(b -> b.hosts(hosts)).build();
    return MongoClients.create(settings); // site: connection-creation mongodb
  }

  void reactive(String url) {
    com.mongodb.reactivestreams.client.MongoClients.create(url); // site: connection-creation mongodb
    com.mongodb.async.client.MongoClients.create(url); // site: connection-creation mongodb
  }

  void legacy(String url, String host) {
    MongoClientURI uri = new MongoClientURI(url); // site: url-construction mongodb
    new com.mongodb.MongoClient(uri); // site: connection-creation mongodb
    new com.mongodb.MongoClient(new ServerAddress(host, 27017)); // site: connection-creation mongodb
    new com.mongodb.MongoClient(host, 27017); // site: connection-creation mongodb
  }

  void taken(MongoClient client, ConnectionString text, MongoClientURI uri) {
    client.getDatabase("shop").getCollection("orders");
    client.startSession();
    text.getDatabase();
    uri.getDatabase();
  }

  void sameNames(String url) {
    fixture.other.MongoClients.create(url);
    new fixture.other.MongoClient(url);
    new fixture.other.ConnectionString(url);
    new fixture.other.MongoClientURI(url);
  }
}
