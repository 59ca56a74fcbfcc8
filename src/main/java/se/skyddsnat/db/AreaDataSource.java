package se.skyddsnat.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Goes to the pool of the area that acts; there is no connection for nobody. */
final class AreaDataSource extends AbstractRoutingDataSource implements AutoCloseable {

    private final Map<Area, HikariDataSource> pools = new EnumMap<>(Area.class);

    AreaDataSource(DatabaseAddress address, Keys keys) {
        for (var area : Area.values()) {
            pools.put(area, pool(address, area, keys.password(area.login())));
        }
        setTargetDataSources(
                pools.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        setLenientFallback(false);
        afterPropertiesSet();
    }

    DataSource of(Area area) {
        return Objects.requireNonNull(pools.get(area));
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Work.current()
                .map(Acting::area)
                .orElseThrow(() -> new IllegalStateException("SQL outside of work: use Work.as"));
    }

    private static HikariDataSource pool(DatabaseAddress address, Area area, String password) {
        var config = new HikariConfig();
        config.setPoolName(area.login());
        config.setJdbcUrl(address.url());
        config.setUsername(area.login());
        config.setPassword(password);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(
                switch (area) {
                    case EDUCATION, SOCIAL, FRAMEWORK, OUTSIDE -> 10;
                    case PROTECTED, GOVERNANCE, STATISTICS, AUDIT -> 3;
                });
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setInitializationFailTimeout(-1);
        // A forgotten transaction holds the log's sealing back, so it may not live long. A query is planned once for a
        // connection: with the walls in it, planning costs more than what is planned.
        config.addDataSourceProperty("prepareThreshold", 1);
        config.addDataSourceProperty(
                "options",
                "-c idle_in_transaction_session_timeout=30s -c statement_timeout=60s -c lock_timeout=10s"
                        + " -c plan_cache_mode=force_generic_plan");
        config.addDataSourceProperty("ApplicationName", "skyddsnat " + area);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
