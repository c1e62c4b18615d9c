package dev.ssotaudit.rule.change.verdict;

import java.util.List;
import java.util.Map;

/**
 * Bodies of functions that touch a database. {@code #} stands for a number that the generator
 * draws, {@code @x} for a local name.
 */
final class Snippets {
  static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds."
          stores: ["*"]
          owners:
            url: ["shop/urls.py", "java:acme.Urls"]
            engine: ["shop/engines.py", "java:acme.Pools"]
      """;

  static final Map<String, String> PYTHON_BASE =
      Map.of(
          "shop/__init__.py",
          "",
          "shop/urls.py",
          """
          import os
          def main(name="app"):
              return f"postgresql://{os.environ['PGUSER']}@{os.environ['PGHOST']}/{name}"
          """);

  static final String PYTHON_IMPORTS =
      """
      import os
      import psycopg2
      from sqlalchemy import create_engine, text
      from sqlalchemy.orm import sessionmaker
      from shop import urls


      """;

  static final List<List<String>> PYTHON =
      List.of(
          List.of("@u = os.environ[\"DATABASE_URL\"]", "return create_engine(@u, pool_size=#)"),
          List.of(
              "@h = os.getenv(\"POSTGRES_HOST\")",
              "@u = f\"postgresql://app@{@h}:5432/shop#\"",
              "return create_engine(@u, echo=True)"),
          List.of("@u = urls.main(\"shop#\")", "return create_engine(@u, echo=False)"),
          List.of(
              "@c = psycopg2.connect(host=os.environ[\"PGHOST\"], user=\"u#\", dbname=\"d\")",
              "return @c.cursor()"),
          List.of(
              "@u = urls.main()",
              "@e = create_engine(@u, pool_size=#)",
              "return sessionmaker(bind=@e)"),
          List.of(
              "@all = []",
              "for @n in [\"a\", \"b\"]:",
              "  @all.append(create_engine(\"postgresql://h#/\" + @n))",
              "return @all"),
          List.of(
              "@u = urls.main()",
              "def inner(@p):",
              "  return create_engine(@p, pool_size=#)",
              "return inner(@u)"),
          List.of(
              "@all = [\"postgresql://a#/x\", \"postgresql://b/x\"]",
              "return [create_engine(@x) for @x in @all]"),
          List.of("@u = urls.main()", "@f = lambda @p: create_engine(@u, echo=@p)", "return @f"),
          List.of(
              "if (@u := os.environ.get(\"DATABASE_URL\")):",
              "  return create_engine(@u, pool_size=#)",
              "return create_engine(urls.main())"),
          List.of(
              "@u = urls.main()",
              "@v = @u.replace(\"postgresql://\", \"postgresql+asyncpg://\")",
              "return create_engine(@v)"),
          List.of(
              "try:",
              "  @e = create_engine(urls.main(\"x#\"))",
              "  with @e.connect() as @c:",
              "    return @c.execute(text(\"select 1\"))",
              "except Exception as @x:",
              "  return create_engine(\"sqlite:///#.db\", connect_args={\"note\": str(@x)})"),
          List.of(
              "@a = create_engine(urls.main())",
              "@b = create_engine(urls.main())",
              "return (@a, @b)"));

  static final Map<String, String> JAVA_BASE =
      Map.of(
          "acme/Urls.java",
          """
          package acme;
          public final class Urls {
            public static String main(String name) {
              return "jdbc:postgresql://" + System.getenv("PGHOST") + "/" + name;
            }
          }
          """);

  static final String JAVA_IMPORTS =
      """
      import acme.Urls;
      import com.zaxxer.hikari.HikariConfig;
      import com.zaxxer.hikari.HikariDataSource;
      import java.sql.Connection;
      import java.sql.DriverManager;
      import java.util.List;
      import java.util.function.Supplier;
      import org.springframework.jdbc.core.JdbcTemplate;
      """;

  static final List<List<String>> JAVA =
      List.of(
          List.of(
              "HikariConfig @c = new HikariConfig();",
              "@c.setJdbcUrl(Urls.main(\"shop#\"));",
              "return new HikariDataSource(@c);"),
          List.of(
              "String @h = System.getenv(\"PGHOST\");",
              "String @u = \"jdbc:postgresql://\" + @h + \"/shop#\";",
              "return DriverManager.getConnection(@u, \"app\", null);"),
          List.of(
              "HikariDataSource @p = new HikariDataSource();",
              "@p.setJdbcUrl(\"jdbc:postgresql://db#.acme.org/app\");",
              "return new JdbcTemplate(@p);"),
          List.of(
              "String @u = Urls.main(\"x#\");",
              "Supplier<Object> @f = () -> {",
              "  HikariConfig @c = new HikariConfig();",
              "  @c.setJdbcUrl(@u);",
              "  return new HikariDataSource(@c);",
              "};",
              "return @f.get();"),
          List.of(
              "for (String @n : List.of(\"a\", \"b\")) {",
              "  DriverManager.getConnection(\"jdbc:postgresql://h#/\" + @n);",
              "}",
              "return null;"),
          List.of(
              "try (Connection @c = DriverManager.getConnection(Urls.main(\"y#\"))) {",
              "  return @c.createStatement();",
              "} catch (RuntimeException @e) {",
              "  return DriverManager.getConnection(\"jdbc:h2:mem:\" + @e.getMessage());",
              "}"),
          List.of(
              "Connection @a = DriverManager.getConnection(Urls.main(\"z\"));",
              "Connection @b = DriverManager.getConnection(Urls.main(\"z\"));",
              "return List.of(@a, @b);"));

  private Snippets() {}
}
