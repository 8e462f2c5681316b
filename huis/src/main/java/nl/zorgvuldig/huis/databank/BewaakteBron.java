package nl.zorgvuldig.huis.databank;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The application's data source: it hands out no connection outside the transaction wrapper, and within one only the
 * connection on which the wrapper set house, person and role.
 */
final class BewaakteBron extends DelegatingDataSource implements AutoCloseable {
    private static final ScopedValue<AtomicBoolean> TEGOED = ScopedValue.newInstance();

    private final HikariDataSource bron;

    BewaakteBron(HikariDataSource bron) {
        super(bron);
        this.bron = bron;
    }

    /** Runs work that may ask for one connection. */
    static <T> T geopend(ScopedValue.CallableOp<T, RuntimeException> werk) {
        return ScopedValue.where(TEGOED, new AtomicBoolean(true)).call(werk);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!TEGOED.isBound() || !TEGOED.get().getAndSet(false)) {
            throw new IllegalStateException("a statement outside the transaction wrapper");
        }
        return super.getConnection();
    }

    @Override
    public Connection getConnection(String gebruiker, String wachtwoord) {
        throw new IllegalStateException("the application has one login");
    }

    @Override
    public void close() {
        bron.close();
    }
}
