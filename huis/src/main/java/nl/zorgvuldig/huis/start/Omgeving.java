package nl.zorgvuldig.huis.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Tells the application where its database, directory and port are. What else an installation sets stands in the file
 * {@code instellingen.properties} of its directory, or in the environment.
 */
final class Omgeving implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private final Installatie installatie;
    private final Optional<CompletableFuture<IngebeddePostgres>> postgres;

    Omgeving(Installatie installatie, Optional<CompletableFuture<IngebeddePostgres>> postgres) {
        this.installatie = installatie;
        this.postgres = postgres;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
        MutablePropertySources bronnen = gebeurtenis.getEnvironment().getPropertySources();
        bronnen.addFirst(new MapPropertySource("installatie", waarden()));
        postgres.ifPresent(server -> bronnen.addFirst(new Databankbron(server)));
    }

    private Map<String, Object> waarden() {
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "server.address", installatie.adres(),
                "server.port", installatie.poort(),
                "zorgvuldig.map", installatie.data().toString(),
                "spring.config.additional-location",
                        "optional:file:" + installatie.data().resolve("instellingen.properties"),
                "logging.file.name",
                        installatie.data().resolve("logs/zorgvuldig.log").toString(),
                "logging.threshold.console", "off"));
        installatie.databank().ifPresent(url -> waarden.put("zorgvuldig.databank.url", url));
        return waarden;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
