package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.List;
import nl.zorgvuldig.huis.aanmelding.Stuk;

/** The sealed fields of each kind of piece, in the order the reading statement gives them. */
final class Veldnamen {
    private static final List<String> INBRENG =
            List.of("inhoud", "noodzaak", "bron", "doorgifte", "aanwijzing", "reden");
    private static final List<String> VASTLEGGING = List.of("tekst", "wijze");

    private Veldnamen() {}

    static List<String> van(Stuk.Soort soort) {
        return soort == Stuk.Soort.INBRENG ? INBRENG : VASTLEGGING;
    }
}
