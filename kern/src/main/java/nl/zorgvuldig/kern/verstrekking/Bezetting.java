package nl.zorgvuldig.kern.verstrekking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/**
 * The roles in a house of others than the one who acts, as far as those others can log in.
 *
 * @param moment the moment of the decision
 * @param anderen their roles, those that ended included
 */
public record Bezetting(Instant moment, List<Ander> anderen) {
    /** Whoever takes away the role of the only colleague is not alone at once: the colleague has a week to notice. */
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
     */
    public record Ander(Rolverlening verlening, Optional<Instant> beeindigd) {}

    /** Whether someone else registers too, or did until recently, so that a second person can be asked. */
    boolean heeftTweede(Protocol protocol) {
        return anderen.stream()
                .filter(ander ->
                        Toegangsnormen.beheert(protocol, ander.verlening().rol()))
                .anyMatch(this::werkt);
    }

    private boolean werkt(Ander ander) {
        Instant toen = moment.minus(NAWERKING);
        return ander.beeindigd().filter(einde -> !einde.isAfter(toen)).isEmpty()
                && (ander.verlening().periode().omvat(Kalender.dag(moment))
                        || ander.verlening().periode().omvat(Kalender.dag(toen)));
    }
}
