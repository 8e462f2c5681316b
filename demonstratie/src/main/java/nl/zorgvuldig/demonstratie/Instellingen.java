package nl.zorgvuldig.demonstratie;

import java.util.Map;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Tells the application where its database, directory and port are. It comes before everything else, so that nothing
 * in the surroundings opens the demonstration to another address.
 */
final class Instellingen implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private final Opties opties;
    private final IngebeddePostgres postgres;

    Instellingen(Opties opties, IngebeddePostgres postgres) {
        this.opties = opties;
        this.postgres = postgres;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
        gebeurtenis.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demonstratie", waarden()));
    }

    private Map<String, Object> waarden() {
        return Map.of(
                "server.address", "127.0.0.1",
                "server.port", opties.poort(),
                "zorgvuldig.map", opties.data().toString(),
                "zorgvuldig.databank.url", postgres.url(),
                "zorgvuldig.databank.eigenaar.naam", postgres.eigenaar().naam(),
                "zorgvuldig.databank.eigenaar.wachtwoord", postgres.eigenaar().wachtwoord(),
                "zorgvuldig.databank.toepassing.naam", postgres.toepassing().naam(),
                "zorgvuldig.databank.toepassing.wachtwoord",
                        postgres.toepassing().wachtwoord(),
                "logging.file.name",
                        opties.data().resolve("logs/zorgvuldig.log").toString(),
                "logging.threshold.console", "off");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
