package nl.zorgvuldig.kern.bewaring;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;

/**
 * A text that says something about time.
 *
 * @param laag whether it is the protocol or the law above it
 * @param tijd what it says
 */
public record Tijdlaag(Norm.Laag laag, Tijdbepaling tijd) {

    /** The texts that count on a day: the protocol, and the law from its own day on (R1). */
    static Stream<Tijdlaag> op(Protocol protocol, LocalDate dag) {
        return Stream.concat(
                Stream.of(new Tijdlaag(Norm.Laag.PROTOCOL, protocol.tijd())),
                protocol.wet(dag).map(regime -> new Tijdlaag(Norm.Laag.WET, regime.tijd())).stream());
    }

    /** All texts, also a law whose day is still to come. */
    public static Stream<Tijdlaag> alle(Protocol protocol) {
        return Stream.concat(
                Stream.of(new Tijdlaag(Norm.Laag.PROTOCOL, protocol.tijd())),
                protocol.regime().stream().map(regime -> new Tijdlaag(Norm.Laag.WET, regime.tijd())));
    }
}
