package fixture;

import com.baomidou.mybatisplus.core.MybatisSqlSessionFactoryBuilder;
import com.baomidou.mybatisplus.extension.spring.MybatisSqlSessionFactoryBean;
import com.baomidou.mybatisplus.generator.FastAutoGenerator;
import com.baomidou.mybatisplus.generator.config.DataSourceConfig;
import com.querydsl.sql.SQLQueryFactory;
import java.io.InputStream;
import java.sql.Connection;
import javax.sql.DataSource;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.SqlSessionManager;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.spring5.JdbiFactoryBean;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultDSLContext;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.skife.jdbi.v2.DBI;
import org.sql2o.Sql2o;

class Mappers {
  void mybatis(DataSource source, InputStream file, String url) throws Exception {
    Environment environment = new Environment("main", null, source);
    Configuration configuration = new Configuration(environment);
    new SqlSessionFactoryBuilder().build(configuration); // site: session-factory sql
    new SqlSessionFactoryBuilder().build(file); // site: session-factory sql
    new DefaultSqlSessionFactory(configuration); // site: session-factory sql
    SqlSessionManager.newInstance(file); // site: session-factory sql
    new PooledDataSource("driver", url, "user", "secret"); // site: engine-creation sql
    UnpooledDataSource plain = new UnpooledDataSource(); // site: engine-creation sql
    plain.setUrl(url);
  }

  void spring(DataSource source, SqlSessionFactory factory) throws Exception {
    SqlSessionFactoryBean bean = new SqlSessionFactoryBean(); // site: session-factory sql
    bean.setDataSource(source);
    bean.getObject();
    MybatisSqlSessionFactoryBean plus = new MybatisSqlSessionFactoryBean(); // site: session-factory sql
    plus.setDataSource(source);
    new SqlSessionTemplate(factory); // site: session-factory sql
    new MybatisSqlSessionFactoryBuilder().build(factory.getConfiguration()); // site: session-factory sql
  }

  void generator(String url) {
    new DataSourceConfig.Builder(url, "user", "secret").build(); // site: engine-creation sql
    FastAutoGenerator.create(url, "user", "secret").execute(); // site: engine-creation sql
  }

  void jooq(DataSource source, Connection connection, String url) {
    DSL.using(source, SQLDialect.POSTGRES); // site: session-factory sql
    DSL.using(connection); // site: session-factory sql
    DSL.using(url, "user", "secret"); // site: session-factory sql
    DSL.using(new DefaultConfiguration().set(source)); // site: session-factory sql
    new DefaultDSLContext(source, SQLDialect.MYSQL); // site: session-factory sql
  }

  void jdbi(DataSource source, String url) {
    Jdbi.create(source); // site: session-factory sql
    Jdbi.create(url, "user", "secret"); // site: session-factory sql
    new JdbiFactoryBean(source); // site: session-factory sql
    new DBI(url); // site: session-factory sql
    new Sql2o(source); // site: session-factory sql
    new SQLQueryFactory(null, source); // site: session-factory sql
    new QueryRunner(source); // site: session-factory sql
  }

  void taken(SqlSessionFactory factory, DSLContext dsl, Jdbi jdbi, Handle handle, Sql2o sql2o, DBI dbi) {
    factory.openSession();
    dsl.selectOne();
    jdbi.open();
    jdbi.withHandle(h -> h.select("select 1"));
    handle.getConnection();
    sql2o.open();
    dbi.open();
  }

  void sameNames(DataSource source, StringBuilder text) {
    new fixture.other.SqlSessionFactoryBuilder().build(source);
    new fixture.other.DefaultSqlSessionFactory(source);
    fixture.other.SqlSessionManager.newInstance(source);
    new fixture.other.PooledDataSource();
    new fixture.other.UnpooledDataSource();
    new fixture.other.SqlSessionFactoryBean();
    new fixture.other.MybatisSqlSessionFactoryBean();
    new fixture.other.SqlSessionTemplate(null);
    new fixture.other.Tool.Builder(source).build();
    fixture.other.FastAutoGenerator.create("url");
    fixture.other.DSL.using(source);
    new fixture.other.DefaultDSLContext(source);
    fixture.other.Jdbi.create(source);
    new fixture.other.JdbiFactoryBean(source);
    new fixture.other.DBI(source);
    new fixture.other.Sql2o(source);
    new fixture.other.SQLQueryFactory(null, source);
    new fixture.other.QueryRunner(source);
  }
}
