package se.skyddsnat.db;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The pools of the areas, one transaction manager over them, one client to write SQL with. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    ContextToken contextToken(DatabaseAddress address, Keys keys) {
        var token = new ContextToken(keys.secret("context"));
        DatabaseSetup.run(address, keys, token);
        return token;
    }

    @Bean
    @Primary
    AreaDataSource areaDataSource(DatabaseAddress address, Keys keys, ContextToken migrated) {
        return new AreaDataSource(address, keys);
    }

    /** For what manages its own transactions and knows no actor: the sessions. */
    @Bean
    DataSource frameworkDataSource(AreaDataSource areas) {
        return areas.of(Area.FRAMEWORK);
    }

    @Bean
    PlatformTransactionManager transactionManager(AreaDataSource areas, ContextToken token) {
        return new ContextTransactions(areas, token);
    }

    @Bean
    JdbcClient jdbcClient(AreaDataSource areas) {
        return JdbcClient.create(areas);
    }
}
