package nl.zorgvuldig.huis.databank;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source: it hands out no connection outside the transaction wrapper. */
final class BewaakteBron extends DelegatingDataSource implements AutoCloseable {
    private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

    private final HikariDataSource bron;

    BewaakteBron(HikariDataSource bron) {
        super(bron);
        this.bron = bron;
    }

    /** Runs work that may ask for a connection. */
    static <T> T geopend(ScopedValue.CallableOp<T, RuntimeException> werk) {
        return ScopedValue.where(OPEN, true).call(werk);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!OPEN.orElse(false)) {
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
