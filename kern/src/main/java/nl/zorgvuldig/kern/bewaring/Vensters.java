package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Bewaartrap.Venster;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;

/** Whether a stretch of time after an event is running. */
final class Vensters {
    private Vensters() {}

    static boolean loopt(Venster venster, Bewaarvraag vraag) {
        return begin(venster, vraag.voorvallen())
                .filter(begin -> !vraag.moment().isBefore(grens(venster.van(), begin))
                        && vraag.moment().isBefore(grens(venster.tot(), begin)))
                .isPresent();
    }

    /** The event it is counted from: the first such one, for a second one starts no new stretch. */
    static Optional<Instant> begin(Venster venster, List<Voorval> voorvallen) {
        return voorvallen.stream()
                .filter(voorval -> voorval.soort().equals(venster.vanaf()))
                .map(Voorval::moment)
                .min(Comparator.naturalOrder());
    }

    /** A stretch ends, and the next begins, at 00:00 of the date that lies so far after the day of the event. */
    static Instant grens(Looptijd lengte, Instant begin) {
        return switch (lengte) {
            case Looptijd.Dagen dagen -> dagen.duur().isZero() ? begin : Kalender.begin(dagen.na(begin));
            case Looptijd.Uren uren -> uren.verstrekenOp(begin);
        };
    }
}
