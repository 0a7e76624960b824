package dev.redress.integrations.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool with a connection for each of the eight threads of a contract. */
final class Pools {

    private Pools() {}

    static HikariDataSource of(Urls source) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(source.url());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
