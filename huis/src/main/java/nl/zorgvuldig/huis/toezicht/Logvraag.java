package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verantwoording.Logregel;

/**
 * Which lines of the log are asked for. It holds random identifiers only, so that it can stand in an address.
 *
 * @param van first day
 * @param totEnMet last day
 * @param persoon only what this person did
 * @param dossiers only what was done with one of these; empty for all
 * @param handeling only this act
 * @param uitslag only what came to this
 * @param na where the page before ended
 */
public record Logvraag(
        LocalDate van,
        LocalDate totEnMet,
        Optional<UUID> persoon,
        Set<UUID> dossiers,
        Optional<String> handeling,
        Optional<Logregel.Uitslag> uitslag,
        Optional<Bladwijzer> na) {
    /** Copies the dossiers. */
    public Logvraag {
        dossiers = Set.copyOf(dossiers);
    }

    /** Everything of some days. */
    public static Logvraag periode(LocalDate van, LocalDate totEnMet) {
        return new Logvraag(
                van, totEnMet, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The first moment. */
    public Instant begin() {
        return Kalender.begin(van);
    }

    /** The first moment after it. */
    public Instant einde() {
        return Kalender.begin(totEnMet.plusDays(1));
    }

    /** The same question about other dossiers. */
    Logvraag over(Set<UUID> andere) {
        return new Logvraag(van, totEnMet, persoon, andere, handeling, uitslag, na);
    }

    Aanleiding aanleiding() {
        if (!dossiers.isEmpty()) {
            return Aanleiding.BETROKKENE;
        }
        return persoon.isPresent() ? Aanleiding.MEDEWERKER : Aanleiding.PERIODE;
    }
}
