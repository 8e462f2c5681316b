package nl.zorgvuldig.demonstratie.wandeling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements that really go to the database, as the driver itself reports them. */
final class Statements extends Handler {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger aantal = new AtomicInteger();

    private Statements() {
        setLevel(Level.ALL);
    }

    /** What came out, and how many statements it took. */
    record Geteld<T>(T uitkomst, int aantal) {}

    static <T> Geteld<T> tel(Supplier<T> werk) {
        Statements teller = new Statements();
        Level eerder = DRIVER.getLevel();
        boolean doorgeven = DRIVER.getUseParentHandlers();
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        DRIVER.addHandler(teller);
        try {
            T uitkomst = werk.get();
            return new Geteld<>(uitkomst, teller.aantal.get());
        } finally {
            DRIVER.removeHandler(teller);
            DRIVER.setLevel(eerder);
            DRIVER.setUseParentHandlers(doorgeven);
        }
    }

    @Override
    public void publish(LogRecord regel) {
        if (regel.getMessage().contains("FE=> Execute") || regel.getMessage().contains("FE=> SimpleQuery")) {
            aantal.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
