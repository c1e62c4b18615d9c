package org.example.storefront.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.example.storefront.catalog.database.CatalogSettings;
import org.example.storefront.catalog.database.JdbcUrls;

/** Takes over the prices of a supplier. */
public final class SupplierFeed {
  private final JdbcUrls urls = new JdbcUrls(CatalogSettings.fromEnvironment());

  public void reprice(long product, long cents) throws SQLException {
    try (Connection connection = open(urls.catalog());
        PreparedStatement update =
            connection.prepareStatement("UPDATE product SET price = ? WHERE id = ?")) {
      update.setLong(1, cents);
      update.setLong(2, product);
      update.executeUpdate();
    }
  }

  private static Connection open(String url) throws SQLException {
    String target = url != null ? url : System.getenv("SUPPLIER_DB_URL");
    return DriverManager.getConnection(target);
  }
}
