package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Engines that a container holds: looked up by name, or defined by an annotation. */
class LookedUpEnginesTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place makes engines."
          stores: ["*"]
          owners: { engine: ["java:acme.Pools"] }
      """;

  @Test
  void aLookUpCountsWhereItsResultIsUsedAsADataSource() {
    String lookups =
        """
        package acme;
        import com.zaxxer.hikari.HikariDataSource;
        import javax.naming.InitialContext;
        import javax.sql.DataSource;
        import org.springframework.jndi.JndiTemplate;
        class Lookups {
          private DataSource field;
          DataSource cast(InitialContext context, JndiTemplate template) throws Exception {
            Object any = context.lookup("jdbc/any");
            HikariDataSource pool = (HikariDataSource) context.lookup("jdbc/pool");
            DataSource source = InitialContext.doLookup("jdbc/shop");
            this.field = InitialContext.doLookup("jdbc/field");
            use(template.lookup("jdbc/asked", DataSource.class));
            use(template.lookup("jms/asked", Runnable.class));
            ((AutoCloseable) context.lookup("mail/session")).close();
            return InitialContext.doLookup("jdbc/returned");
          }
          void use(Object any) {}
        }
        """;
    assertThat(found(lookups))
        .extracting(row -> row.substring(0, 2))
        .containsExactly("10", "11", "12", "13", "16");
  }

  @Test
  void anAnnotationDefinesAnEngine() {
    String defined =
        """
        package acme;
        import jakarta.annotation.sql.DataSourceDefinition;
        @DataSourceDefinition(name = "java:app/shop", url = "jdbc:postgresql://db/shop")
        class Defined {}
        """;
    assertThat(found(defined)).containsExactly("3 postgres BYPASSES");
  }

  private static List<String> found(String other) {
    return FlowHarness.sites(Map.of("acme/Other.java", other), CONTRACT).stream()
        .filter(site -> site.kind() == SiteKind.ENGINE_CREATION)
        .map(site -> site.span().line() + " " + site.store() + " " + site.verdict())
        .toList();
  }
}
