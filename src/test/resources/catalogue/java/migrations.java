package fixture;

import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.integration.spring.SpringLiquibase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;

class Migrations {
  void byUrl(String url, String user, String password) throws Exception {
    Flyway.configure().dataSource(url, user, password).load().migrate(); // site: engine-creation sql
    ClassicConfiguration configuration = new ClassicConfiguration();
    configuration.setDataSource(url, user, password); // site: engine-creation sql
    new Flyway(configuration).setDataSource(url, user, password); // site: engine-creation sql
    DatabaseFactory.getInstance().openDatabase(url, user, password, null, null); // site: connection-creation sql
    DatabaseFactory.getInstance().openConnection(url, user, password, null, null); // site: connection-creation sql
  }

  void byEngine(DataSource source, Flyway flyway, ClassicConfiguration configuration) throws Exception {
    Flyway.configure().dataSource(source).load().migrate();
    configuration.setDataSource(source);
    flyway.setDataSource(source);
    Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(source.getConnection()));
    new Liquibase("changes.xml", null, database).update("");
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(source);
  }

  void sameNames(String url, Database database) {
    fixture.other.DatabaseFactory.openDatabase(url);
    fixture.other.DatabaseFactory.openConnection(url);
    database.getConnection();
  }
}
