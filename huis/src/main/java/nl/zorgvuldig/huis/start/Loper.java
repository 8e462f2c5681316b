package nl.zorgvuldig.huis.start;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.zorgvuldig.huis.Huis;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Runs the application of an installation: the database that comes along beside it, unless it has another. */
final class Loper {
    private Loper() {}

    /** Starts; what the surroundings lack is refused before anything is opened. */
    static ConfigurableApplicationContext start(Installatie installatie, Consumer<ConfigurableEnvironment> toets) {
        Merkteken.zet(installatie.data());
        Optional<CompletableFuture<IngebeddePostgres>> postgres =
                installatie.databank().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                IngebeddePostgres.begin(installatie.data()).thenApply(Loper::stoptMee));
        SpringApplication toepassing = new SpringApplication(Huis.class);
        toepassing.addListeners(new Omgeving(installatie, postgres));
        toepassing.addInitializers(context -> {
            if (installatie.databank().isPresent()) {
                Instellingentoets.eisInlog(context.getEnvironment());
                toets.accept(context.getEnvironment());
            }
        });
        return toepassing.run();
    }

    private static IngebeddePostgres stoptMee(IngebeddePostgres postgres) {
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return postgres;
    }
}
