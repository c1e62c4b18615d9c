package fixture;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.ogm.config.Configuration;
import org.neo4j.ogm.drivers.bolt.driver.BoltDriver;
import org.neo4j.ogm.session.SessionFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;

class Neo4j {
  void made(String url, String user, String password) {
    Driver driver = GraphDatabase.driver(url, AuthTokens.basic(user, password)); // site: connection-creation neo4j
    GraphDatabase.routingDriver(null, AuthTokens.none(), null); // site: connection-creation neo4j
    org.neo4j.driver.v1.GraphDatabase.driver(url); // site: connection-creation neo4j
    Configuration configuration = new Configuration.Builder().uri(url).credentials(user, password).build();
    new SessionFactory(configuration, "fixture"); // site: session-factory neo4j
    new BoltDriver(driver); // site: connection-creation neo4j
    Neo4jClient client = Neo4jClient.create(driver); // site: session-factory neo4j
    new Neo4jTemplate(client); // site: session-factory neo4j
  }

  void taken(Driver driver, SessionFactory sessions) {
    driver.session();
    sessions.openSession();
  }

  void sameNames(String url) {
    fixture.other.GraphDatabase.driver(url);
    fixture.other.GraphDatabase.routingDriver(url);
    new fixture.other.SessionFactory(url);
    new fixture.other.BoltDriver(url);
    fixture.other.Neo4jClient.create(url);
    new fixture.other.Neo4jTemplate(url);
  }
}
