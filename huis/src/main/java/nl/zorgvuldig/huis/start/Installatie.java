package nl.zorgvuldig.huis.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/**
 * Where an installation is.
 *
 * @param data its directory
 * @param poort port of the pages; 0 for one that is free
 * @param adres address on which it listens
 * @param databank JDBC address of another database; empty for the one that comes along
 */
record Installatie(Path data, int poort, String adres, Optional<String> databank) {
    static final String DATA = "--data";
    static final String POORT = "--port";
    static final String ADRES = "--adres";
    static final String DATABANK = "--database-url";
    static final Set<String> OPTIES = Set.of(DATA, POORT, ADRES, DATABANK);

    private static final String HIER = "127.0.0.1";
    private static final int HOOGSTE_POORT = 65_535;

    static Installatie van(Woorden woorden, String gewonePoort) {
        return new Installatie(
                Path.of(woorden.optie(DATA).orElse("gegevens")).toAbsolutePath().normalize(),
                poort(woorden.optie(POORT).orElse(gewonePoort)),
                woorden.optie(ADRES).orElse(HIER),
                woorden.optie(DATABANK));
    }

    private static int poort(String getypt) {
        if (getypt.matches("[0-9]{1,5}") && Integer.parseInt(getypt) <= HOOGSTE_POORT) {
            return Integer.parseInt(getypt);
        }
        throw new StartGeweigerd("Een poort is een getal van 1 tot en met " + HOOGSTE_POORT + ", niet " + getypt + ".");
    }
}
