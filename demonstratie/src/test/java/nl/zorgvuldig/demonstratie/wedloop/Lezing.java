package nl.zorgvuldig.demonstratie.wedloop;

import java.util.List;
import java.util.function.Predicate;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Werklijst;
import nl.zorgvuldig.huis.aanmelding.Zoeken;

/**
 * A way to read, by the act of the house itself.
 *
 * @param naam what it is called
 * @param toont reads, and says whether anything that was given came out
 */
record Lezing(String naam, Predicate<Baan> toont) {
    /** Every way in which a casus shows what was given. */
    static final List<Lezing> ALLE = List.of(
            new Lezing("inzien", Lezing::ingezien),
            new Lezing("werklijst", Lezing::inLijst),
            new Lezing("zoeken", Lezing::gevonden));

    /** Those by which one gegeven shows, of which nothing can be looked for. */
    static final List<Lezing> VAN_EEN_GEGEVEN = ALLE.subList(0, 1);

    private static boolean ingezien(Baan baan) {
        return baan.huis().de(DossierInzien.class).voer(baan.lezer(), baan.dossier()).stream()
                .anyMatch(gezien -> heeft(baan, gezien));
    }

    private static boolean inLijst(Baan baan) {
        return baan.huis().de(Werklijst.class).voer(baan.lezer()).dossiers().stream()
                .anyMatch(gezien -> heeft(baan, gezien));
    }

    private static boolean gevonden(Baan baan) {
        return baan.huis().de(Zoeken.class).voer(baan.lezer(), baan.woord()).stream()
                .anyMatch(gezien -> heeft(baan, gezien));
    }

    private static boolean heeft(Baan baan, Ingezien gezien) {
        return gezien.staat().feiten().id().equals(baan.dossier())
                && gezien.van(Stuk.Soort.INBRENG).stream()
                        .flatMap(stuk -> stuk.tekst().values().stream())
                        .anyMatch(tekst -> tekst.contains(baan.woord()));
    }
}
