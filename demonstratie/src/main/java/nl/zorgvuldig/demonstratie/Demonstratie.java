package nl.zorgvuldig.demonstratie;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zorgvuldig.demonstratie.huizen.Demonstratiehuizen;
import nl.zorgvuldig.huis.Huis;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import nl.zorgvuldig.huis.start.Merkteken;
import nl.zorgvuldig.huis.start.Poort;
import nl.zorgvuldig.huis.start.Weigering;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the demonstration: the database, and beside it the application, which waits for it where it needs it; both stop
 * together.
 */
public final class Demonstratie {
    private Demonstratie() {}

    /** Starts with the options of the command line; a refusal is one sentence and exit code 1. */
    public static void main(String[] woorden) {
        try {
            start(Opties.lees(List.of(woorden)));
        } catch (RuntimeException fout) {
            System.err.println(Weigering.zin(fout));
            System.exit(1);
        }
    }

    private static void start(Opties opties) {
        Poort.eisVrij(opties.poort());
        Merkteken.eisGeenEchtHuis(opties.data());
        CompletableFuture<IngebeddePostgres> postgres =
                IngebeddePostgres.begin(opties.data()).thenApply(Demonstratie::stoptMee);
        Demonstratiehuizen huizen = Demonstratiehuizen.in(opties.data(), opties.huizen());
        SpringApplication toepassing = new SpringApplication(Huis.class, Demonstratieinrichting.class);
        toepassing.addInitializers((GenericApplicationContext context) -> context.registerBean(
                Meegekomen.class, () -> new Meegekomen(postgres.join().url())));
        toepassing.addInitializers(
                (GenericApplicationContext context) -> context.registerBean(Demonstratiehuizen.class, () -> huizen));
        toepassing.addListeners(new Instellingen(opties, postgres));
        DemonstratiePersonen personen = toepassing.run().getBean(DemonstratiePersonen.class);
        System.out.println(Welkom.tekst(opties, personen.alle()));
    }

    private static IngebeddePostgres stoptMee(IngebeddePostgres postgres) {
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return postgres;
    }
}
