package org.example.storefront.catalog.database;

/** Where the catalogue's database is and who may open it. Read here and nowhere else. */
public record CatalogSettings(String host, String database, String user, String password) {
  public static CatalogSettings fromEnvironment() {
    return new CatalogSettings(
        System.getenv("MYSQL_HOST"),
        System.getenv("MYSQL_DATABASE"),
        System.getenv("MYSQL_USER"),
        System.getenv("MYSQL_PASSWORD"));
  }
}
