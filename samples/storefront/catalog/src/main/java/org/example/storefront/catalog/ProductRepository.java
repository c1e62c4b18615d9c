package org.example.storefront.catalog;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Finds products. */
@Repository
public class ProductRepository {
  private final JdbcTemplate jdbc;

  public ProductRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Product> cheaperThan(long cents) {
    return jdbc.query(
        "SELECT id, name, price FROM product WHERE price < ?",
        (row, i) -> new Product(row.getLong(1), row.getString(2), row.getLong(3)),
        cents);
  }
}
