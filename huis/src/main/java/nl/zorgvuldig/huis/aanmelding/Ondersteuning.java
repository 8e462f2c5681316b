package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Who supports in which dossier. */
public interface Ondersteuning {

    /** Who supports now, the first first. */
    List<Ondersteuner> van(Kijker kijker, Dossier.Id dossier);

    /** Brings someone in. */
    void betrek(Kijker kijker, Dossier.Id dossier, Persoon.Id persoon, Partij.Id partij);

    /** Ends that someone supports, from this moment; false when nobody does under this identifier. */
    boolean beeindig(Kijker kijker, Dossier.Id dossier, UUID betrokkenheid);

    /**
     * Someone who supports.
     *
     * @param betrokkenheid random identifier
     * @param persoon who
     * @param partij for which partij that person works
     * @param sinds since when
     */
    record Ondersteuner(UUID betrokkenheid, Persoon.Id persoon, Partij.Id partij, Instant sinds) {}
}
