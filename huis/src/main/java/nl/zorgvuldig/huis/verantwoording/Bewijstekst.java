package nl.zorgvuldig.huis.verantwoording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.verstrekking.Verstrekking;

/**
 * What is sealed of a verstrekking that a law wants kept: a line for each field, its name and what stands in it. It holds
 * codes, articles, moments and random identifiers, and nothing that was given.
 */
public final class Bewijstekst {
    private static final String IS = "=";
    /** Between articles and between parts. */
    public static final String EN = "|";

    private Bewijstekst() {}

    /** The text of a verstrekking. */
    public static String van(Verstrekking een) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("dossier", een.dossier().waarde());
        velden.put("inbreng", een.inbreng().waarde());
        velden.put("persoon", een.aan().persoon().waarde());
        velden.put("partij", een.aan().partij().waarde());
        velden.put("namens", een.namens().waarde());
        velden.put("rol", een.aan().rol().code());
        velden.put("categorie", een.categorie().code());
        velden.put(
                "onderdelen",
                een.onderdelen().stream().map(Onderdeel::code).sorted().collect(Collectors.joining(EN)));
        velden.put("fase", een.fase().code());
        velden.put("doel", een.doel().code());
        velden.put("taak", een.taak().code());
        velden.put("grondslag", een.grondslag().stream().map(Artikel::toString).collect(Collectors.joining(EN)));
        velden.put("weg", een.weg().name());
        velden.put("moment", een.moment());
        velden.put("beleid", een.beleid());
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + IS + veld.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The fields of a text, by name. */
    public static Map<String, String> lees(String tekst) {
        return Arrays.stream(tekst.split("\n", -1))
                .map(regel -> regel.split(IS, 2))
                .collect(Collectors.toMap(delen -> delen[0], delen -> delen[1]));
    }
}
