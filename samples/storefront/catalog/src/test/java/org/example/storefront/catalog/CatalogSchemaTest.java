package org.example.storefront.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CatalogSchemaTest {
  @Test
  void productsHaveAPrice() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:catalog")) {
      connection.createStatement().execute("CREATE TABLE product (id BIGINT, price BIGINT)");
    }
  }
}
