package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Places days on the line of a picture: evenly, but each phase as wide as its name at least.
 *
 * @param begin the first day
 * @param wissel the day on which one phase went over into the next
 * @param grens where that day lies
 * @param eind the last day
 */
record Tijdlijnschaal(LocalDate begin, LocalDate wissel, int grens, LocalDate eind) {
    /** What is left free on either side. */
    static final int RAND = 24;

    private static final int LETTER = 12;

    /** A line of one phase. */
    static Tijdlijnschaal van(LocalDate begin, LocalDate eind) {
        return new Tijdlijnschaal(begin, begin, RAND, eind);
    }

    /** A line of two phases, with their names. */
    static Tijdlijnschaal metFasen(LocalDate begin, LocalDate wissel, LocalDate eind, String eerste, String tweede) {
        int vanzelf = van(begin, eind).x(wissel);
        return new Tijdlijnschaal(
                begin, wissel, Math.clamp(vanzelf, breedte(eerste), TijdlijnBeeld.BREEDTE - breedte(tweede)), eind);
    }

    private static int breedte(String naam) {
        return 2 * RAND + naam.length() * LETTER;
    }

    int x(LocalDate dag) {
        return dag.isAfter(wissel)
                ? plaats(dag, wissel, eind, grens, TijdlijnBeeld.BREEDTE - RAND)
                : plaats(dag, begin, wissel, RAND, grens);
    }

    private static int plaats(LocalDate dag, LocalDate van, LocalDate tot, int links, int rechts) {
        long geheel = Math.max(1, ChronoUnit.DAYS.between(van, tot));
        long deel = Math.clamp(ChronoUnit.DAYS.between(van, dag), 0, geheel);
        return links + Math.toIntExact(deel * (rechts - links) / geheel);
    }
}
