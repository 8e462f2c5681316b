package nl.zorgvuldig.demonstratie;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/**
 * What the command line asks for.
 *
 * @param poort port of the pages, on the loopback address
 * @param data directory of the installation
 * @param huizen files that describe the houses to build; none for those that come along
 */
record Opties(int poort, Path data, List<Path> huizen) {
    private static final int GEWONE_POORT = 8080;
    private static final int HOOGSTE_POORT = 65535;

    /** Keeps the directory whole, whatever the application does with its own place. */
    Opties {
        data = data.toAbsolutePath().normalize();
        huizen = huizen.stream().map(huis -> huis.toAbsolutePath().normalize()).toList();
    }

    static Opties lees(List<String> woorden) {
        Opties opties = new Opties(GEWONE_POORT, Path.of("gegevens"), List.of());
        Iterator<String> rest = woorden.iterator();
        while (rest.hasNext()) {
            String optie = rest.next();
            opties = switch (optie) {
                case "--port" -> new Opties(poort(waarde(optie, rest)), opties.data, opties.huizen);
                case "--data" -> new Opties(opties.poort, Path.of(waarde(optie, rest)), opties.huizen);
                case "--huis" ->
                    new Opties(opties.poort, opties.data, met(opties.huizen, Path.of(waarde(optie, rest))));
                default ->
                    throw new StartGeweigerd("De optie " + optie
                            + " bestaat niet: er zijn --port NUMMER, --data MAP en --huis BESTAND.");
            };
        }
        return opties;
    }

    private static List<Path> met(List<Path> huizen, Path nog) {
        return Stream.concat(huizen.stream(), Stream.of(nog)).toList();
    }

    private static String waarde(String optie, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartGeweigerd("Na de optie " + optie + " hoort nog een waarde.");
        }
        return rest.next();
    }

    private static int poort(String getypt) {
        if (getypt.matches("[0-9]{1,5}")) {
            int nummer = Integer.parseInt(getypt);
            if (nummer >= 1 && nummer <= HOOGSTE_POORT) {
                return nummer;
            }
        }
        throw new StartGeweigerd("Een poort is een getal van 1 tot en met " + HOOGSTE_POORT + ", niet " + getypt + ".");
    }
}
