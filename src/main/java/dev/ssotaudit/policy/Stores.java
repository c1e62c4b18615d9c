package dev.ssotaudit.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stores the tool knows by name, and which of them speak SQL. */
public final class Stores {
  /** Every SQL store; the default of a contract's {@code stores}, unresolved dialects first. */
  public static final List<String> SQL =
      List.of(
          "sql",
          "jdbc",
          "postgres",
          "mysql",
          "sqlite",
          "oracle",
          "sqlserver",
          "h2",
          "hsqldb",
          "derby",
          "db2",
          "duckdb",
          "clickhouse",
          "snowflake",
          "bigquery",
          "redshift",
          "trino",
          "presto",
          "hive",
          "impala",
          "spark",
          "databricks",
          "athena",
          "vertica",
          "teradata",
          "saphana",
          "firebird",
          "informix",
          "sybase",
          "sqlanywhere",
          "exasol",
          "dameng",
          "kingbase",
          "access",
          "singlestore",
          "starrocks",
          "doris",
          "databend",
          "questdb",
          "crate",
          "monetdb",
          "druid",
          "pinot",
          "kylin",
          "drill",
          "dremio",
          "phoenix",
          "ignite",
          "netezza",
          "greenplum",
          "spanner",
          "ydb",
          "treasuredata",
          "e6data");

  private static final Set<String> SQL_SET = Set.copyOf(SQL);
  private static final Set<String> OTHERS =
      Set.of(
          "redis",
          "kusto",
          "cosmosdb",
          "dgraph",
          "surrealdb",
          "mongodb",
          "neo4j",
          "cassandra",
          "elasticsearch",
          "opensearch",
          "couchbase",
          "couchdb",
          "dynamodb",
          "influxdb",
          "memcached",
          "arangodb",
          "hbase",
          "etcd",
          "ldap");
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("postgresql", "postgres"),
          Map.entry("pg", "postgres"),
          Map.entry("cockroachdb", "postgres"),
          Map.entry("mariadb", "mysql"),
          Map.entry("mssql", "sqlserver"),
          Map.entry("mongo", "mongodb"),
          Map.entry("sqlite3", "sqlite"),
          Map.entry("elastic", "elasticsearch"),
          Map.entry("valkey", "redis"),
          Map.entry("hana", "saphana"));

  private Stores() {}

  /** A contract's stores for people: one phrase where it governs every store or every SQL store. */
  public static String describe(List<String> stores) {
    if (stores.contains("*")) {
      return "every store";
    }
    return stores.equals(SQL) ? "every SQL store" : String.join(", ", stores);
  }

  /** Whether the store speaks SQL; {@code sql} and {@code jdbc} do. */
  public static boolean isSql(String store) {
    return SQL_SET.contains(store);
  }

  /** Whether the store is one whose SQL dialect is not resolved. */
  public static boolean isUnresolved(String store) {
    return store.equals("sql") || store.equals("jdbc");
  }

  /** The name the tool uses for a store: {@code postgres} for {@code postgresql}. */
  public static String canonical(String store) {
    return ALIASES.getOrDefault(store, store);
  }

  /**
   * What a wrong name was meant to be, or null: a name that is written like a store and near none
   * is a store of the user's own catalogue.
   */
  static @Nullable String misspelt(String store, List<String> keywords) {
    Set<String> known = new TreeSet<>(SQL_SET);
    known.addAll(OTHERS);
    known.addAll(keywords);
    if (known.contains(store) || ALIASES.containsKey(store)) {
      return null;
    }
    known.addAll(ALIASES.keySet());
    return store.length() < 4 ? null : Nearest.of(store, known);
  }

  /** Whether the text may name a store: a lower-case word with digits and hyphens. */
  static boolean wellFormed(String store) {
    for (int i = 0; i < store.length(); i++) {
      char c = store.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '-'))) {
        return false;
      }
    }
    return !store.isEmpty();
  }
}
