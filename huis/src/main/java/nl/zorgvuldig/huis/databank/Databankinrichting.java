package nl.zorgvuldig.huis.databank;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.zorgvuldig.huis.tijd.Klok;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Migrates with the owner's login, then opens the pool of the application's login. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Databankinstellingen.class)
class Databankinrichting {
    private static final int VERBINDINGEN = 16;
    private static final String GRENZEN =
            "-c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s";

    @Bean
    Migratie migratie(Databankinstellingen instellingen) {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        instellingen.url(),
                        instellingen.eigenaar().naam(),
                        instellingen.eigenaar().wachtwoord())
                .locations("classpath:db/migration")
                .schemas("zorgvuldig")
                .cleanDisabled(true)
                .load();
        return new Migratie(flyway.migrate().targetSchemaVersion);
    }

    /** That the structure is there, and which. */
    record Migratie(@Nullable String versie) {}

    @Bean
    @DependsOn("migratie")
    BewaakteBron bron(Databankinstellingen instellingen) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("toepassing");
        pool.setJdbcUrl(instellingen.url());
        pool.setUsername(instellingen.toepassing().naam());
        pool.setPassword(instellingen.toepassing().wachtwoord());
        pool.setMaximumPoolSize(VERBINDINGEN);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setSchema("zorgvuldig");
        pool.addDataSourceProperty("options", GRENZEN);
        // The detail of an error quotes the row: it could hold a person, and it ends up in texts of exceptions.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new BewaakteBron(new HikariDataSource(pool));
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource bron) {
        return new JdbcTemplate(bron);
    }

    @Bean
    JdbcClient jdbc(JdbcTemplate sjabloon) {
        return JdbcClient.create(sjabloon);
    }

    @Bean
    Transacties transacties(BewaakteBron bron, JdbcClient jdbc, Klok klok, ObjectProvider<Transactiemelder> melder) {
        TransactionTemplate sjabloon = new TransactionTemplate(new DataSourceTransactionManager(bron));
        return new Transacties(sjabloon, jdbc, klok, () -> melder.stream().toList());
    }
}
