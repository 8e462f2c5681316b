package nl.zorgvuldig.protocollen.recht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of a statute, in our own words.
 *
 * @param nummer as a protocol cites it, for example {@code 6 lid 1 onder e}
 * @param zin what it says, in one Dutch sentence
 * @param link where the text of the statute stands
 * @param geldigVanaf the first day on which it held; empty when nobody has looked that up
 * @param geldigTot the last day on which it held; empty while it holds
 * @param teVerifieren whether nobody has yet read this against the text itself
 */
public record Wetsartikel(
        String nummer,
        String zin,
        String link,
        Optional<LocalDate> geldigVanaf,
        Optional<LocalDate> geldigTot,
        boolean teVerifieren) {

    /** Whether it held on a day, both ends included; of an unknown first day: as far as anyone knows. */
    public boolean geldtOp(LocalDate dag) {
        return geldigVanaf.map(begin -> !dag.isBefore(begin)).orElse(true)
                && geldigTot.map(eind -> !dag.isAfter(eind)).orElse(true);
    }
}
