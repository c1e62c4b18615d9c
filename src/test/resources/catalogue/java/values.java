package fixture;

import com.google.common.base.MoreObjects;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;

/** A value handed through is the same value: the sites are where it is used. */
class Values {
  Connection through(String url, Supplier<String> later) throws Exception {
    DriverManager.getConnection(Objects.requireNonNull(url)); // site: connection-creation sql
    DriverManager.getConnection(Optional.ofNullable(url).map(String::trim).orElseThrow()); // site: connection-creation sql
    DriverManager.getConnection(StringUtils.trimToEmpty(url)); // site: connection-creation sql
    DriverManager.getConnection(MoreObjects.firstNonNull(url, later.get())); // site: connection-creation sql
    AtomicReference<String> held = new AtomicReference<>(url);
    return DriverManager.getConnection(held.get()); // site: connection-creation sql
  }

  boolean looks(String url) {
    return StringUtils.startsWith(url, "jdbc:postgresql://") && StringUtils.isNotBlank(url) && !Objects.equals(url, "jdbc:h2:mem:shop");
  }
}
