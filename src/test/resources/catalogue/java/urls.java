package fixture;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriComponentsBuilder;

/** URL classes carry, take apart and put together texts. */
class Urls {
  String rebuilt(URI given) throws Exception {
    String host = given.getHost();
    return "jdbc:postgresql://" + host + ":" + given.getPort() + given.getPath(); // site: url-construction postgres
  }

  URI parts(String user, String host) throws Exception {
    return new URI("redis", user, host, 6379, "/0", null, null); // MISSING: site: url-construction redis
  }

  String quoted(String password, String host) {
    String safe = URLEncoder.encode(password, StandardCharsets.UTF_8);
    return "mongodb://shop:" + safe + "@" + host + "/shop"; // site: url-construction mongodb
  }

  URI carried(String url) {
    return URI.create(url.trim());
  }

  String web(String host) {
    String page = "https://" + host + "/orders";
    return UriComponentsBuilder.fromUriString(page).path("/1").toUriString();
  }
}
