package fixture;

import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** URLs that are told to people are no sites. */
class Messages {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final Logger JUL = Logger.getLogger("messages");
  private static final org.apache.logging.log4j.Logger LOG4J = org.apache.logging.log4j.LogManager.getLogger();

  void told(String host, Throwable cause) {
    LOG.info("connecting to jdbc:postgresql://{}:5432/shop", host);
    LOG.debug("jdbc:postgresql://" + host + ":5432/shop");
    LOG.atInfo().setMessage("jdbc:postgresql://localhost/shop").log();
    JUL.warning("jdbc:postgresql://" + host + "/shop");
    LOG4J.error("no jdbc:mysql://{}/shop", host, cause);
    System.out.println("try jdbc:postgresql://localhost:5432/shop");
    System.err.printf("try jdbc:postgresql://%s/shop%n", host);
  }

  void thrown(String host) {
    if (host == null) {
      throw new IllegalArgumentException("expected jdbc:postgresql://host/database");
    }
    throw new IllegalStateException("cannot reach jdbc:postgresql://" + host + "/shop");
  }

  String meant(String host) {
    return "jdbc:postgresql://" + host + "/shop"; // site: url-construction postgres
  }
}
