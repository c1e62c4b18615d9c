package fixture;

import java.text.MessageFormat;
import java.util.StringJoiner;

/** Texts that become URLs, and texts that only look at them. */
class Text {
  String plus(String host) {
    return "jdbc:postgresql://" + host + ":5432/shop"; // site: url-construction postgres
  }

  String formatted(String host, int port) {
    return String.format("jdbc:mysql://%s:%d/shop", host, port); // site: url-construction mysql
  }

  String pattern(String host) {
    return MessageFormat.format("jdbc:oracle:thin:@{0}:1521/shop", host); // site: url-construction oracle
  }

  String concatenated(String host) {
    return "redis://".concat(host); // site: url-construction redis
  }

  String method(String host) {
    return "mongodb://%s:27017/shop".formatted(host); // site: url-construction mongodb
  }

  String rewritten(String url) {
    String jdbc = url.replace("postgres://", "jdbc:postgresql://"); // MISSING: site: url-rewrite postgres; SPURIOUS: site: url-rewrite sql
    return jdbc.trim();
  }

  boolean tested(String url) {
    return url.startsWith("jdbc:postgresql://")
        || url.contains("jdbc:mysql:")
        || url.equals("jdbc:h2:mem:shop")
        || url.matches("jdbc:sqlserver://.*")
        || url.indexOf("jdbc:oracle:thin:@") == 0;
  }

  String noUrl(String name, int port) {
    StringBuilder text = new StringBuilder("hello ");
    text.append(name).append(':').append(port);
    StringJoiner joiner = new StringJoiner(", ");
    joiner.add(name);
    return String.format("%s:%d", name, port) + text + joiner + name.replace('a', 'b') + name.substring(1);
  }
}
