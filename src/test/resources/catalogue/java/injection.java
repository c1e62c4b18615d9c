package fixture;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** Injection makes no site of its own: the sites are where the provider makes something. */
class Injection {
  @Configuration
  static class Provided {
    @Bean
    @Primary
    DataSource main(DataSource outer) {
      return outer;
    }

    @Bean
    @Profile("reports")
    JdbcTemplate template(@Qualifier("reports") DataSource source) {
      return new JdbcTemplate(source); // site: session-factory sql
    }
  }

  @Repository
  static class Orders {
    @Autowired private JdbcTemplate template;
    @Autowired @Qualifier("reports") private DataSource reports;

    int count() {
      return template.queryForObject("select count(*) from orders", Integer.class);
    }
  }

  @Service
  @RequiredArgsConstructor
  static class Lombok {
    private final DataSource source;
  }

  static class Jakarta {
    @Inject @Named("orders") DataSource injected;
    @Resource DataSource container;

    @Produces
    DataSource produced() {
      return injected;
    }
  }
}
