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
        switch (woorden.getFirst()) {
            case "oprichten" -> zegt(Oprichting.voer(rest));
            case "sleutel" -> zegt(Klantsleutel.voer(rest));
            default -> start(Installatie.van(Woorden.lees(rest, Installatie.OPTIES), GEWONE_POORT));
        }
    }

    private static void zegt(String tekst) {
        System.out.print(tekst);
        System.exit(0);
    }

    private static void start(Installatie installatie) {
        Poort.eisVrij(installatie.poort());
        ConfigurableApplicationContext huis = Loper.start(installatie, Instellingentoets::eisInlogdienst);
        System.out.printf(
                "Zorgvuldig draait: http://%s:%s%nGegevens en logs: %s%nStoppen: Ctrl-C%n",
                installatie.adres(), huis.getEnvironment().getProperty("local.server.port"), installatie.data());
    }
}
