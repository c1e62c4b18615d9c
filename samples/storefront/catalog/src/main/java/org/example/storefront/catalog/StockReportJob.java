package org.example.storefront.catalog;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Prints what is running out; started by cron. */
public final class StockReportJob {
  private static final String SCHEMA = "catalog";

  private final String host;

  public StockReportJob(String host) {
    this.host = host;
  }

  public static void main(String[] args) throws SQLException {
    new StockReportJob(args[0]).print(System.out);
  }

  void print(PrintStream out) throws SQLException {
    String url = "jdbc:mysql://" + host + ":3306/" + SCHEMA + "?useSSL=false";
    try (Connection connection = DriverManager.getConnection(url, "report", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name FROM product WHERE free < 5")) {
      while (rows.next()) {
        out.println(rows.getString(1));
      }
    }
  }
}
