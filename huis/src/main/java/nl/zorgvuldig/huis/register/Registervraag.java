package nl.zorgvuldig.huis.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * Which lines of the register are asked for, newest first. It names no betrokkene, so that it can stand in an address.
 *
 * @param van first day
 * @param totEnMet last day
 * @param aan only what reached a person of this partij, or someone who acted for it
 * @param categorie only this category
 * @param na where the part before ended
 */
public record Registervraag(
        LocalDate van, LocalDate totEnMet, Optional<Partij.Id> aan, Optional<Categorie> categorie, Optional<Plek> na) {
    private static final LocalDate EERSTE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2999, 12, 31);

    /** Keeps the days within what a calendar of a house can hold. */
    public Registervraag {
        van = binnen(van);
        totEnMet = binnen(totEnMet);
    }

    private static LocalDate binnen(LocalDate dag) {
        if (dag.isBefore(EERSTE)) {
            return EERSTE;
        }
        return dag.isAfter(LAATSTE) ? LAATSTE : dag;
    }

    static boolean isTeLezen(Instant moment) {
        return moment.isAfter(Kalender.begin(EERSTE)) && moment.isBefore(Kalender.begin(LAATSTE));
    }

    /** The first moment. */
    public Instant begin() {
        return Kalender.begin(van);
    }

    /** The first moment after it. */
    public Instant einde() {
        return Kalender.begin(totEnMet.plusDays(1));
    }

    /** Whether a line that was not looked for fits it. */
    boolean past(Regel regel) {
        return !regel.moment().isBefore(begin())
                && regel.moment().isBefore(einde())
                && aan.map(partij -> partij.equals(regel.partij()) || partij.equals(regel.namens()))
                        .orElse(true)
                && categorie.map(een -> een.code().equals(regel.categorie())).orElse(true);
    }

    /** The same question, from a place on. */
    public Registervraag vanaf(Plek plek) {
        return new Registervraag(van, totEnMet, aan, categorie, Optional.of(plek));
    }
}
