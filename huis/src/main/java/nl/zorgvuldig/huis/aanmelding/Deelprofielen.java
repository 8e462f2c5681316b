package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** How each partij of a house usually shares; each version is kept, and the last one holds. */
public interface Deelprofielen {

    /**
     * What a partij said last.
     *
     * @param deelprofiel what it said
     * @param versie which time this was, counted from 1
     * @param op when
     * @param door who said so
     */
    record Vastgelegd(Deelprofiel deelprofiel, int versie, Instant op, Persoon.Id door) {
        /** Every partij it mentions. */
        Set<Partij.Id> partijen() {
            return Stream.concat(deelprofiel.voorbehoud().stream(), deelprofiel.kring().partijen().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** What a partij said last; empty when it never did. */
    Optional<Vastgelegd> van(Samenwerkingsverband.Id huis, Partij.Id partij);

    /** Records the next version for the viewer's partij; false when someone else was first. */
    boolean legVast(Kijker kijker, Deelprofiel deelprofiel, int versie);
}
