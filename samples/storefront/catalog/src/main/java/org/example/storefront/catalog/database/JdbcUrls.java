package org.example.storefront.catalog.database;

/** Builds the catalogue's JDBC URL. */
public final class JdbcUrls {
  private final CatalogSettings settings;

  public JdbcUrls(CatalogSettings settings) {
    this.settings = settings;
  }

  public String catalog() {
    return "jdbc:mysql://" + settings.host() + ":3306/" + settings.database();
  }
}
