package fixture;

import com.mongodb.client.MongoClient;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoClientFactoryBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.ReactiveMongoClientFactoryBean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;

class SpringDataMongo {
  void made(String url, MongoClient client, MongoDatabaseFactory factory) {
    new SimpleMongoClientDatabaseFactory(url); // site: session-factory mongodb
    new SimpleMongoClientDatabaseFactory(client, "shop"); // site: session-factory mongodb
    new SimpleReactiveMongoDatabaseFactory(null, "shop"); // site: session-factory mongodb
    new MongoTemplate(factory); // site: session-factory mongodb
    new MongoTemplate(client, "shop"); // site: session-factory mongodb
    new ReactiveMongoTemplate(null, "shop"); // site: session-factory mongodb
    MongoClientFactoryBean bean = new MongoClientFactoryBean(); // site: connection-creation mongodb
    bean.setHost("db");
    new ReactiveMongoClientFactoryBean(); // site: connection-creation mongodb
  }

  void taken(MongoDatabaseFactory factory, MongoTemplate template) {
    factory.getMongoDatabase();
    template.getDb();
    template.findAll(Object.class);
  }

  void sameNames(String url) {
    new fixture.other.SimpleMongoClientDatabaseFactory(url);
    new fixture.other.SimpleReactiveMongoDatabaseFactory(url);
    new fixture.other.MongoTemplate(url);
    new fixture.other.ReactiveMongoTemplate(url);
    new fixture.other.MongoClientFactoryBean();
    new fixture.other.ReactiveMongoClientFactoryBean();
  }
}
