package dev.redress.integrations.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 databases; each test has one of its own. */
final class H2 {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private H2() {}

    static Urls empty(String settings) {
        return new Urls("jdbc:h2:mem:test" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings, true);
    }

    static Urls inMemory(String settings) throws SQLException {
        return migrated(empty(settings).url());
    }

    static Urls inFile(Path folder, String settings) throws SQLException {
        return migrated("jdbc:h2:file:" + folder.resolve("test").toAbsolutePath() + ";DB_CLOSE_DELAY=-1" + settings);
    }

    private static Urls migrated(String url) throws SQLException {
        Urls source = new Urls(url, true);
        Urls.execute(source, Dialect.H2.schema());
        return source;
    }
}
