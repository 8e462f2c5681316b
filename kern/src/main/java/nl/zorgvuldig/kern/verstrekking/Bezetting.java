package nl.zorgvuldig.kern.verstrekking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/**
 * The roles in a house of others than the one who acts, as far as those others can log in.
 *
 * @param moment the moment of the decision
 * @param anderen their roles, those that ended included
 */
public record Bezetting(Instant moment, List<Ander> anderen) {
    /** Whoever takes away the role of the only colleague is not alone at once: the colleague has a week at work to notice. */
    public static final Duration NAWERKING = Duration.ofDays(7);

    /** Copies the list. */
    public Bezetting {
        anderen = List.copyOf(anderen);
    }

    /**
     * A role of another.
     *
     * @param verlening the role
     * @param beeindigd when it was taken away, or the way to log in; empty when neither was
     * @param verlof the days on which that other is on leave
     */
    public record Ander(Rolverlening verlening, Optional<Instant> beeindigd, Set<Periode> verlof) {
        /** Copies the days. */
        public Ander {
            verlof = Set.copyOf(verlof);
        }

        /** The days on leave since the role ended: on those nobody notices anything. */
        private long verlofdagen(LocalDate tot) {
            LocalDate sinds = beeindigd
                    .map(Kalender::dag)
                    .or(() -> verlening.periode().totEnMet())
                    .orElse(tot);
            return verlof.stream()
                    .mapToLong(periode -> dagen(periode, sinds, tot))
                    .sum();
        }

        private static long dagen(Periode periode, LocalDate van, LocalDate tot) {
            LocalDate eerste = periode.van().isAfter(van) ? periode.van() : van;
            LocalDate laatste = periode.totEnMet().filter(tot::isAfter).orElse(tot);
            return Math.max(0, ChronoUnit.DAYS.between(eerste, laatste) + 1);
        }
    }

    /** Whether someone else registers too, or did until recently, so that a second person can be asked. */
    boolean heeftTweede(Protocol protocol) {
        return anderen.stream()
                .filter(ander ->
                        Toegangsnormen.beheert(protocol, ander.verlening().rol()))
                .anyMatch(this::werkt);
    }

    private boolean werkt(Ander ander) {
        LocalDate vandaag = Kalender.dag(moment);
        Instant toen = moment.minus(NAWERKING).minus(Duration.ofDays(ander.verlofdagen(vandaag)));
        return ander.beeindigd().filter(einde -> !einde.isAfter(toen)).isEmpty()
                && (ander.verlening().periode().omvat(vandaag)
                        || ander.verlening().periode().omvat(Kalender.dag(toen)));
    }
}
