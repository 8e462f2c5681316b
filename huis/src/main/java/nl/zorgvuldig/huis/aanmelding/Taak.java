package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something someone must do in a casus (O2).
 *
 * @param staat the casus without its content
 * @param soort what
 * @param voor the day by which it must be done; empty when none is set
 */
public record Taak(Dossierstaat staat, Soort soort, Optional<LocalDate> voor) {
    /** What has a day comes first; then what has waited longest. */
    static final Comparator<Taak> VOLGORDE = Comparator.comparing(
                    (Taak taak) -> taak.voor().orElse(LocalDate.MAX))
            .thenComparing(taak -> taak.staat().ontvangenOp());

    /** The kinds of tasks. */
    public enum Soort {
        /** Say what may be used in the next phase. */
        AKKOORD,
        /** Consult the municipality concerned. */
        AFSTEMMEN,
        /** Decide at the end of the phase. */
        BEOORDELEN,
        /** Answer what the own partij was asked. */
        BEANTWOORDEN,
        /** Decide what to do about a question that another partij did not answer in time. */
        ONBEANTWOORD,
        /** Look again at whether the betrokkene can be told. */
        HERBEOORDELEN
    }
}
