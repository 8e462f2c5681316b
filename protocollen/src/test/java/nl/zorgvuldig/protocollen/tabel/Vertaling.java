package nl.zorgvuldig.protocollen.tabel;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words of the table are called in the profiles and in kern; a word that is not there is the same in both. */
final class Vertaling {
    private record Woord(String protocol, String wat, String tabel) {}

    private static final Map<Woord, String> WOORDEN = Tabel.regels("vertaling.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    rij -> new Woord(rij.get(0), rij.get(1), rij.get(2)), rij -> rij.get(3)));

    private Vertaling() {}

    /** The word of this protocol, or the one that is the same in all. */
    static Optional<String> van(Geval geval, String wat, String tabel) {
        return Optional.ofNullable(WOORDEN.get(new Woord(geval.protocol(), wat, tabel)))
                .or(() -> Optional.ofNullable(WOORDEN.get(new Woord("alle", wat, tabel))));
    }
}
