package nl.zorgvuldig.huis.start;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The program of a house without demonstration: starts it, or founds one. */
public final class Start {
    private static final String GEWONE_POORT = "8080";

    private Start() {}

    /** Does what the first word says; a refusal is one sentence and exit code 1. */
    public static void main(String[] woorden) {
        try {
            voer(List.of(woorden));
        } catch (RuntimeException fout) {
            System.err.println(Weigering.zin(fout));
            System.exit(1);
        }
    }

    private static void voer(List<String> woorden) {
        List<String> rest = woorden.subList(1, woorden.size());
        if (woorden.getFirst().equals("oprichten")) {
            System.out.print(Oprichting.voer(rest));
            System.exit(0);
        }
        start(Installatie.van(Woorden.lees(rest, Installatie.OPTIES), GEWONE_POORT));
    }

    private static void start(Installatie installatie) {
        Poort.eisVrij(installatie.poort());
        ConfigurableApplicationContext huis = Loper.start(installatie, Instellingentoets::eisInlogdienst);
        System.out.printf(
                "Zorgvuldig draait: http://%s:%s%nGegevens en logs: %s%nStoppen: Ctrl-C%n",
                installatie.adres(), huis.getEnvironment().getProperty("local.server.port"), installatie.data());
    }
}
