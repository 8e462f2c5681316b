package nl.zorgvuldig.kern.toestemming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;

/**
 * A consent of one betrokkene as a row of versions. None of them ever changes; what happens is a version more (E4).
 *
 * @param id which consent
 * @param soort its kind, for good
 * @param versies what happened, the first first; empty as long as nobody was asked
 */
public record Toestemming(Toestemming.Id id, Toestemmingssoort soort, List<Versie> versies) {
    /** Copies the versions. */
    public Toestemming {
        versies = List.copyOf(versies);
    }

    /**
     * Random identifier.
     *
     * @param waarde 128 random bits
     */
    public record Id(UUID waarde) {}

    /**
     * One version.
     *
     * @param op when it came to be
     * @param door the partij that recorded it
     * @param stand how the consent stands since
     */
    public record Versie(Instant op, Partij.Id door, Stand stand) {}

    /** A consent of which nobody was asked anything yet. */
    public static Toestemming begin(Id id, Toestemmingssoort soort) {
        return new Toestemming(id, soort, List.of());
    }

    /** How it stands. */
    public Stand stand() {
        return laatste().map(Versie::stand).orElseGet(Stand.Ongevraagd::new);
    }

    /** What it lets go to others now; empty unless it was given and stands. */
    public Optional<Geheimgrond> grond() {
        return laatste()
                .flatMap(versie -> versie.stand() instanceof Stand.Gegeven gegeven
                        ? Optional.of(new Geheimgrond.Toestemd(soort, gegeven.dekking(), versie.op()))
                        : Optional.empty());
    }

    /** Sets a step, or says everything that stands in its way. */
    public Overgangsbesluit na(Protocol protocol, Stap stap) {
        List<Beletsel> beletsels = Overgang.beletsels(protocol, this, stap);
        return beletsels.isEmpty()
                ? new Overgangsbesluit.Gezet(met(new Versie(stap.op(), stap.door(), Overgang.stand(stand(), stap))))
                : new Overgangsbesluit.Blijft(beletsels);
    }

    Optional<Versie> laatste() {
        return versies.isEmpty() ? Optional.empty() : Optional.of(versies.getLast());
    }

    private Toestemming met(Versie versie) {
        return new Toestemming(
                id, soort, Stream.concat(versies.stream(), Stream.of(versie)).toList());
    }
}
