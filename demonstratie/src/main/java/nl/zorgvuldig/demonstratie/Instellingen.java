package nl.zorgvuldig.demonstratie;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import nl.zorgvuldig.huis.start.Databankbron;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Tells the application where its database, directory and port are. It comes before everything else, so that nothing
 * in the surroundings opens the demonstration to another address.
 */
final class Instellingen implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private final Opties opties;
    private final CompletableFuture<IngebeddePostgres> postgres;

    Instellingen(Opties opties, CompletableFuture<IngebeddePostgres> postgres) {
        this.opties = opties;
        this.postgres = postgres;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
        MutablePropertySources bronnen = gebeurtenis.getEnvironment().getPropertySources();
        bronnen.addFirst(new MapPropertySource("demonstratie", waarden()));
        bronnen.addFirst(new Databankbron(postgres));
    }

    private Map<String, Object> waarden() {
        return Map.of(
                "server.address", "127.0.0.1",
                "server.port", opties.poort(),
                "zorgvuldig.map", opties.data().toString(),
                "logging.file.name",
                        opties.data().resolve("logs/zorgvuldig.log").toString(),
                "logging.threshold.console", "off");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
