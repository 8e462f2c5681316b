package nl.zorgvuldig.kern.toegang;

import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * That a person is involved in a dossier, not withdrawn.
 *
 * @param persoon the person
 * @param partij the partij for which
 * @param betrokkenheid in what way
 * @param tijdens the days on which; empty when it does not end by itself, as it does with the leave of who is replaced
 */
public record Deelname(Persoon.Id persoon, Partij.Id partij, Betrokkenheid betrokkenheid, Optional<Periode> tijdens) {

    /** Someone who stands in for nobody. */
    public Deelname(Persoon.Id persoon, Partij.Id partij, Betrokkenheid betrokkenheid) {
        this(persoon, partij, betrokkenheid, Optional.empty());
    }

    /** Whether this is how someone acts for a partij on a day. */
    public boolean geldt(Kijker wie, Betrokkenheid hoe, LocalDate dag) {
        return persoon.equals(wie.persoon())
                && partij.equals(wie.partij())
                && betrokkenheid == hoe
                && tijdens.map(periode -> periode.omvat(dag)).orElse(true);
    }
}
