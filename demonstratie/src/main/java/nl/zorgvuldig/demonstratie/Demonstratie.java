package nl.zorgvuldig.demonstratie;

import java.util.List;
import nl.zorgvuldig.huis.Huis;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import org.springframework.boot.SpringApplication;

/** Starts the demonstration: the database first, then the application; both stop together. */
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
        IngebeddePostgres postgres = IngebeddePostgres.start(opties.data());
        SpringApplication.getShutdownHandlers().add(postgres::close);
        SpringApplication toepassing = new SpringApplication(Huis.class, Demonstratieinrichting.class);
        toepassing.addInitializers(
                context -> context.getBeanFactory().registerSingleton("meegekomen", new Meegekomen(postgres.url())));
        toepassing.addListeners(new Instellingen(opties, postgres));
        DemonstratiePersonen personen = toepassing.run().getBean(DemonstratiePersonen.class);
        System.out.println(Welkom.tekst(opties, personen.alle()));
    }
}
