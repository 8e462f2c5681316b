package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Dossier;

/** The questions for akkoord that nobody answered yet, as the house itself sees them: never what they are about. */
public interface Onbeantwoord {

    /** Every question of a house that waits for an answer. */
    List<Wachtend> wachtend(Samenwerkingsverband.Id huis);

    /** What is asked in one dossier; empty when nothing is any more. */
    Optional<Gevraagd> gevraagd(Samenwerkingsverband.Id huis, Dossier.Id dossier);

    /** Lets a dossier go on to the phase for which was asked, with nothing but what its giver let go along. */
    void sluit(Samenwerkingsverband.Id huis, Dossier.Id dossier, Fase naar);

    /**
     * A dossier that waits.
     *
     * @param dossier which dossier
     * @param sinds when was asked
     */
    record Wachtend(Dossier.Id dossier, Instant sinds) {}

    /**
     * What is asked in a dossier.
     *
     * @param wachtend since when
     * @param naar the phase for which is asked
     * @param inbrengen what was found necessary there and may not go along
     * @param isBewaring whether is asked to keep it after the casus ended
     */
    record Gevraagd(Wachtend wachtend, Fase naar, Set<Inbreng.Id> inbrengen, boolean isBewaring) {
        /** Copies the set. */
        public Gevraagd {
            inbrengen = Set.copyOf(inbrengen);
        }
    }
}
