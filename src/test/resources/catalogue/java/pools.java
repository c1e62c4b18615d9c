package fixture;

import com.alibaba.druid.pool.DruidDataSource;
import com.alibaba.druid.pool.DruidDataSourceFactory;
import com.alibaba.druid.pool.xa.DruidXADataSource;
import com.alibaba.druid.spring.boot.autoconfigure.DruidDataSourceBuilder;
import com.jolbox.bonecp.BoneCP;
import com.jolbox.bonecp.BoneCPConfig;
import com.jolbox.bonecp.BoneCPDataSource;
import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.mchange.v2.c3p0.DataSources;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.Connection;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.BasicDataSourceFactory;
import org.apache.commons.dbcp2.ConnectionFactory;
import org.apache.commons.dbcp2.DriverConnectionFactory;
import org.apache.commons.dbcp2.DriverManagerConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.dbcp2.PoolingDataSource;
import org.apache.commons.dbcp2.cpdsadapter.DriverAdapterCPDS;
import org.apache.commons.dbcp2.datasources.PerUserPoolDataSource;
import org.apache.commons.dbcp2.datasources.SharedPoolDataSource;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.logicalcobwebs.proxool.ProxoolDataSource;
import org.vibur.dbcp.ViburDBCPDataSource;

class Pools {
  void dbcp(String url, String user, Properties settings) throws Exception {
    BasicDataSource basic = new BasicDataSource(); // site: engine-creation sql
    basic.setUrl(url);
    basic.setUsername(user);
    var old = new org.apache.commons.dbcp.BasicDataSource(); // site: engine-creation sql
    old.setUrl(url);
    BasicDataSourceFactory.createDataSource(settings); // site: engine-creation sql
    ConnectionFactory made = new DriverManagerConnectionFactory(url, settings); // site: engine-creation sql
    new DriverConnectionFactory(null, url, settings); // site: engine-creation sql
    PoolableConnectionFactory factory = new PoolableConnectionFactory(made, null);
    new PoolingDataSource<>(new GenericObjectPool<>(factory)); // site: engine-creation sql
    DriverAdapterCPDS adapter = new DriverAdapterCPDS(); // site: engine-creation sql
    adapter.setUrl(url);
    SharedPoolDataSource shared = new SharedPoolDataSource(); // site: engine-creation sql
    shared.setConnectionPoolDataSource(adapter);
    PerUserPoolDataSource each = new PerUserPoolDataSource(); // site: engine-creation sql
    each.setConnectionPoolDataSource(adapter);
  }

  void tomcat(String url, Properties settings) throws Exception {
    PoolProperties properties = new PoolProperties();
    properties.setUrl(url);
    new org.apache.tomcat.jdbc.pool.DataSource(properties); // site: engine-creation sql
    new org.apache.tomcat.jdbc.pool.DataSourceFactory().createDataSource(settings); // site: engine-creation sql
  }

  void c3p0(String url, String user, String password) throws Exception {
    ComboPooledDataSource combo = new ComboPooledDataSource(); // site: engine-creation sql
    combo.setJdbcUrl(url);
    var plain = new com.mchange.v2.c3p0.DriverManagerDataSource(); // site: engine-creation sql
    plain.setJdbcUrl(url);
    DataSource bare = DataSources.unpooledDataSource(url, user, password); // site: engine-creation sql
    DataSource pooled = DataSources.pooledDataSource(bare); // site: engine-creation sql
    DataSources.destroy(pooled);
  }

  void druid(String url, Properties settings) throws Exception {
    DruidDataSource druid = new DruidDataSource(); // site: engine-creation sql
    druid.setUrl(url);
    druid.setUsername("shop");
    new DruidXADataSource().setUrl(url); // site: engine-creation sql
    DruidDataSourceFactory.createDataSource(settings); // site: engine-creation sql
    DruidDataSourceBuilder.create().build(); // site: engine-creation sql
  }

  void others(String url) throws Exception {
    ViburDBCPDataSource vibur = new ViburDBCPDataSource(); // site: engine-creation sql
    vibur.setJdbcUrl(url);
    BoneCPConfig config = new BoneCPConfig();
    config.setJdbcUrl(url);
    BoneCP pool = new BoneCP(config); // site: engine-creation sql
    BoneCPDataSource source = new BoneCPDataSource(); // site: engine-creation sql
    source.setJdbcUrl(url);
    ProxoolDataSource proxool = new ProxoolDataSource(); // site: engine-creation sql
    proxool.setDriverUrl(url);
    AgroalDataSourceConfigurationSupplier supplier = new AgroalDataSourceConfigurationSupplier();
    supplier.connectionPoolConfiguration(p -> p.connectionFactoryConfiguration(f -> f.jdbcUrl(url)));
    AgroalDataSource.from(supplier); // site: engine-creation sql
  }

  Connection taken(BasicDataSource basic, ComboPooledDataSource combo, DruidDataSource druid, BoneCP bone, AgroalDataSource agroal, org.apache.tomcat.jdbc.pool.DataSource tomcat) throws Exception {
    basic.getUrl();
    combo.getConnection();
    druid.getConnection();
    bone.getConnection();
    agroal.getMetrics();
    tomcat.getPoolProperties();
    return agroal.getConnection();
  }

  void sameNames(String url, Properties settings, DataSource any) throws Exception {
    new fixture.other.BasicDataSource();
    fixture.other.BasicDataSourceFactory.createDataSource(settings);
    new fixture.other.DriverManagerConnectionFactory(url, settings);
    new fixture.other.DriverConnectionFactory(null, url, settings);
    new fixture.other.PoolingDataSource(any);
    new fixture.other.SharedPoolDataSource();
    new fixture.other.PerUserPoolDataSource();
    new fixture.other.DriverAdapterCPDS();
    new fixture.other.DataSource(url);
    new fixture.other.ComboPooledDataSource();
    new fixture.other.DriverManagerDataSource();
    fixture.other.DataSources.unpooledDataSource(url);
    fixture.other.DataSources.pooledDataSource(any);
    new fixture.other.DruidDataSource();
    new fixture.other.DruidXADataSource();
    fixture.other.DruidDataSourceBuilder.create().build();
    new fixture.other.ViburDBCPDataSource();
    new fixture.other.BoneCP(null);
    new fixture.other.BoneCPDataSource();
    new fixture.other.ProxoolDataSource();
    fixture.other.AgroalDataSource.from(null);
  }
}
