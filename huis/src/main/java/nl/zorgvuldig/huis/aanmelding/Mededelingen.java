package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * What someone is told about a casus, without a word about anyone: that consent was withdrawn (E5), or something taken
 * back or put right (G3).
 */
public interface Mededelingen {

    /** What someone can be told. */
    enum Soort {
        /** Consent was withdrawn, and what was shared on it is shared no more. */
        STOPPEN,
        /** The same, for whoever received it. */
        MEEDELEN,
        /** The same, for whoever may not use it any more. */
        VERVALLEN,
        /** Something was taken back. */
        INGETROKKEN,
        /** Something was put right. */
        VERBETERD,
        /** Something can be seen that could not be seen before. */
        GEDEELD,
        /** A partij answered what it was asked; whatever the answer is. */
        ANTWOORD,
        /** A giver did not say in time whether something goes along, so it does not. */
        GEEN_ANTWOORD;

        /** What the end of consent means to someone. */
        static Soort van(Intrekgevolg gevolg) {
            return switch (gevolg) {
                case STOPPEN -> STOPPEN;
                case MEEDELEN -> MEEDELEN;
                case VERVALLEN -> VERVALLEN;
            };
        }
    }

    /** Everyone who has part in a casus, or had part in it after a moment. */
    List<Deelname> sinds(Kijker kijker, Dossier.Id dossier, Instant moment);

    /** Tells someone. */
    void vertel(Kijker kijker, Dossier.Id dossier, Deelname aan, Soort wat);

    /** What the viewer was told, the newest first. */
    List<Mededeling> voor(Kijker kijker);

    /**
     * What someone was told.
     *
     * @param dossier the casus
     * @param casusnummer its number; empty when it is not the viewer's any more
     * @param wat what happened
     * @param op when
     */
    record Mededeling(Dossier.Id dossier, Optional<String> casusnummer, Soort wat, Instant op) {}
}
