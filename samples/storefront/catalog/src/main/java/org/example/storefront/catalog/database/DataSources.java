package org.example.storefront.catalog.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Makes the catalogue's connection pool. */
public final class DataSources {
  private final CatalogSettings settings;
  private final JdbcUrls urls;

  public DataSources(CatalogSettings settings) {
    this.settings = settings;
    this.urls = new JdbcUrls(settings);
  }

  public DataSource catalog() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(urls.catalog());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(10);
    return new HikariDataSource(config);
  }
}
