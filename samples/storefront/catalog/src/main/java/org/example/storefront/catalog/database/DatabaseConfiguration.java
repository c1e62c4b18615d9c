package org.example.storefront.catalog.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The beans through which the catalogue reaches its database. */
@Configuration
public class DatabaseConfiguration {
  @Bean
  public DataSource dataSource() {
    return new DataSources(CatalogSettings.fromEnvironment()).catalog();
  }

  @Bean
  public JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }
}
