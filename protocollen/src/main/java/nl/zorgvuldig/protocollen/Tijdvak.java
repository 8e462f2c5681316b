package nl.zorgvuldig.protocollen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * A stretch of time after an event, as a profile writes it.
 *
 * @param veld the element that says so
 * @param vanaf the event
 * @param van from when, included
 * @param tot until when, excluded
 */
record Tijdvak(Veld veld, String vanaf, Looptijd van, Looptijd tot) {
    /** An event falls on some hour of a day; this one stands for all. */
    static final LocalTime MIDDAG = LocalTime.NOON;

    /** The first of the days on which an event is tried. */
    static final LocalDate EERSTE = LocalDate.of(2024, 1, 1);

    private static final LocalDate LAATSTE = LocalDate.of(2028, 1, 1);

    /** The stretch of an element; empty when it has the wrong shape, of which the schema tells. */
    static Optional<Tijdvak> van(Veld veld) {
        return veld.tekst("vanaf")
                .flatMap(vanaf -> duur(veld, "van")
                        .flatMap(van -> duur(veld, "tot").map(tot -> new Tijdvak(veld, vanaf, van, tot))));
    }

    private static Optional<Looptijd> duur(Veld veld, String naam) {
        return veld.tekst(naam).flatMap(Duren::probeer);
    }

    /** Every day of four years, for months and years differ in length. */
    static Stream<LocalDate> dagen() {
        return EERSTE.datesUntil(LAATSTE);
    }

    /** Whether it ends before it has begun, on any day. */
    boolean isLeeg() {
        return dagen().anyMatch(dag -> !begin(dag).isBefore(eind(dag)));
    }

    LocalDateTime begin(LocalDate dag) {
        return grens(van, dag);
    }

    LocalDateTime eind(LocalDate dag) {
        return grens(tot, dag);
    }

    /** A stretch in days ends at midnight of a date; one of no days at all is the moment of the event. */
    private static LocalDateTime grens(Looptijd lengte, LocalDate dag) {
        return switch (lengte) {
            case Looptijd.Dagen dagen ->
                dagen.duur().isZero()
                        ? dag.atTime(MIDDAG)
                        : dag.plus(dagen.duur()).atStartOfDay();
            case Looptijd.Uren uren -> dag.atTime(MIDDAG).plusHours(uren.aantal());
        };
    }
}
