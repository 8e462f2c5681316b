package nl.zorgvuldig.kern.taal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of whole days.
 *
 * @param van first day
 * @param totEnMet last day, empty for a period without an agreed end
 */
public record Periode(LocalDate van, Optional<LocalDate> totEnMet) {

    /** Refuses a period that ends before it begins. */
    public Periode {
        totEnMet.filter(eind -> eind.isBefore(van)).ifPresent(eind -> {
            throw new IllegalArgumentException("a period ends before it begins: " + van + " - " + eind);
        });
    }

    /** A period with a last day. */
    public static Periode van(LocalDate van, LocalDate totEnMet) {
        return new Periode(van, Optional.of(totEnMet));
    }

    /** A period without an agreed end. */
    public static Periode vanaf(LocalDate van) {
        return new Periode(van, Optional.empty());
    }

    /** Whether a day lies in the period, both ends included. */
    public boolean omvat(LocalDate dag) {
        return !dag.isBefore(van) && totEnMet.map(eind -> !dag.isAfter(eind)).orElse(true);
    }
}
