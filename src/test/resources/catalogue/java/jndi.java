package fixture;

import jakarta.annotation.sql.DataSourceDefinition;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.JndiDataSourceLookup;
import org.springframework.jndi.JndiLocatorDelegate;
import org.springframework.jndi.JndiObjectFactoryBean;
import org.springframework.jndi.JndiTemplate;

class Jndi {
  DataSource cast(String name) throws Exception {
    Context context = new InitialContext();
    context.lookup("java:comp/env/mail/Session");
    DataSource linked = (DataSource) context.lookupLink(name); // site: engine-creation sql
    return (DataSource) context.lookup("java:comp/env/jdbc/shop"); // site: engine-creation sql
  }

  DataSource assigned() throws Exception {
    DataSource found = InitialContext.doLookup("jdbc/shop"); // site: engine-creation sql
    return found;
  }

  DataSource spring() throws Exception {
    DataSource one = new JndiDataSourceLookup().getDataSource("jdbc/shop"); // site: engine-creation sql
    DataSource two = new JndiTemplate().lookup("jdbc/shop", DataSource.class); // site: engine-creation sql
    DataSource three = JndiLocatorDelegate.createDefaultResourceRefLocator().lookup("jdbc/shop", DataSource.class); // site: engine-creation sql
    JndiObjectFactoryBean bean = new JndiObjectFactoryBean();
    bean.setJndiName("jdbc/shop");
    return (DataSource) bean.getObject(); // site: engine-creation sql
  }

  @DataSourceDefinition(name = "java:app/jdbc/shop", className = "org.h2.jdbcx.JdbcDataSource") // site: engine-creation sql
  static class Defined {}

  Object other(Context context, JndiTemplate template, JndiObjectFactoryBean bean) throws Exception {
    fixture.other.Queue queue = (fixture.other.Queue) context.lookup("jms/orders");
    context.bind("jdbc/shop", queue);
    context.lookupLink("jms/orders").toString();
    InitialContext.doLookup("jms/orders").toString();
    template.lookup("jms/orders", fixture.other.Queue.class);
    bean.getObjectType();
    bean.getObject().toString();
    new fixture.other.Finder().getDataSource("jdbc/shop");
    return new fixture.other.Context().lookup("jdbc/shop");
  }

  @fixture.other.DataSourceDefinition
  static class Plain {}
}
