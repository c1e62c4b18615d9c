package org.example.storefront.catalog;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;

/** What a product cost before. */
@Service
public class PriceHistory {
  private final NamedParameterJdbcTemplate jdbc;

  public PriceHistory(DataSource dataSource) {
    this.jdbc = new NamedParameterJdbcTemplate(dataSource);
  }

  public List<Long> prices(long product) {
    return jdbc.queryForList(
        "SELECT price FROM price_history WHERE product = :product ORDER BY since",
        Map.of("product", product),
        Long.class);
  }
}
