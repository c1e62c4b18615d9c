package fixture;

import io.ebean.DatabaseFactory;
import io.ebean.config.DatabaseConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;
import java.util.Properties;
import javax.jdo.JDOHelper;
import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.springframework.boot.orm.jpa.EntityManagerFactoryBuilder;
import org.springframework.orm.hibernate5.LocalSessionFactoryBean;
import org.springframework.orm.hibernate5.LocalSessionFactoryBuilder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.LocalEntityManagerFactoryBean;

class Jpa {
  void standard(Map<String, Object> settings) {
    Persistence.createEntityManagerFactory("shop"); // site: session-factory sql
    Persistence.createEntityManagerFactory("shop", settings); // site: session-factory sql
    javax.persistence.Persistence.createEntityManagerFactory("shop", settings); // site: session-factory sql
    new PersistenceConfiguration("shop").jtaDataSource("jdbc/shop").createEntityManagerFactory(); // site: session-factory sql
    new HibernatePersistenceProvider().createEntityManagerFactory("shop", settings); // site: session-factory sql
    new HibernatePersistenceProvider().createContainerEntityManagerFactory(null, settings); // site: session-factory sql
  }

  void spring(DataSource source, EntityManagerFactoryBuilder builder) throws Exception {
    LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean(); // site: session-factory sql
    bean.setDataSource(source);
    new LocalEntityManagerFactoryBean(); // site: session-factory sql
    builder.dataSource(source).packages("fixture").persistenceUnit("shop").build(); // site: session-factory sql
    LocalSessionFactoryBean sessions = new LocalSessionFactoryBean(); // site: session-factory sql
    sessions.setDataSource(source);
    new LocalSessionFactoryBuilder(source).scanPackages("fixture").buildSessionFactory(); // site: session-factory sql
  }

  void hibernate(Properties settings) {
    Configuration configuration = new Configuration().configure();
    configuration.setProperty("hibernate.show_sql", "true");
    configuration.buildSessionFactory(); // site: session-factory sql
    var registry = new StandardServiceRegistryBuilder().applySettings(settings).build();
    new MetadataSources(registry).buildMetadata().buildSessionFactory(); // site: session-factory sql
    new MetadataSources(registry).buildMetadata().getSessionFactoryBuilder().build(); // site: session-factory sql
  }

  void jdo(Properties settings) {
    JDOHelper.getPersistenceManagerFactory(settings, "shop"); // site: session-factory sql
    new org.datanucleus.api.jdo.JDOPersistenceManagerFactory(settings); // site: session-factory sql
  }

  void ebean(DataSource source) {
    DatabaseConfig config = new DatabaseConfig();
    config.setDataSource(source);
    DatabaseFactory.create(config); // site: session-factory sql
    io.ebean.datasource.DataSourceFactory.create("shop", null); // site: engine-creation sql
  }

  void taken(EntityManagerFactory factory, SessionFactory sessions, PersistenceManagerFactory managers, PersistenceManager manager, EntityManager entities) {
    factory.createEntityManager();
    sessions.openSession();
    sessions.getCurrentSession();
    managers.getPersistenceManager();
    manager.getPersistenceManagerFactory();
    entities.getEntityManagerFactory();
    JDOHelper.getObjectState(entities);
    new JpaTransactionManager(factory);
  }

  void sameNames(DataSource source) {
    fixture.other.Persistence.createEntityManagerFactory("shop");
    new fixture.other.Provider().createContainerEntityManagerFactory("shop");
    new fixture.other.LocalContainerEntityManagerFactoryBean();
    new fixture.other.LocalEntityManagerFactoryBean();
    new fixture.other.LocalSessionFactoryBean();
    new fixture.other.Configuration().buildSessionFactory();
    new fixture.other.EntityManagerFactoryBuilder().dataSource(source).build();
    new fixture.other.JDOPersistenceManagerFactory();
    fixture.other.DatabaseFactory.create(source);
  }
}
