package nl.zorgvuldig.huis.proef;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that go to the database: what must be constant does not grow with what is shown. */
final class Tellingen implements BeanPostProcessor {
    private final AtomicInteger aantal = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        if (!(bean instanceof JdbcTemplate sjabloon)) {
            return bean;
        }
        return new JdbcTemplate(Objects.requireNonNull(sjabloon.getDataSource())) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                aantal.incrementAndGet();
                super.applyStatementSettings(statement);
            }
        };
    }

    int aantal() {
        return aantal.get();
    }
}
