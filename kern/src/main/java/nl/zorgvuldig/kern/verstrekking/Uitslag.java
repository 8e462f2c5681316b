package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the norms found.
 *
 * @param oordelen the judgements, in the order of the norms
 */
public record Uitslag(List<Oordeel> oordelen) {
    /** Copies the judgements. */
    public Uitslag {
        oordelen = List.copyOf(oordelen);
    }

    /** What these norms and others found together. */
    public Uitslag met(Uitslag ander) {
        return new Uitslag(
                Stream.concat(oordelen.stream(), ander.oordelen.stream()).toList());
    }

    /** Why it is allowed. */
    List<Bevinding> gronden() {
        return oordelen.stream()
                .filter(Oordeel.Voldaan.class::isInstance)
                .map(Oordeel::bevinding)
                .toList();
    }

    /** Why it is not; empty when nothing stands in the way and something was judged. */
    List<Bevinding> redenen() {
        return oordelen.stream()
                .filter(Oordeel.NietVoldaan.class::isInstance)
                .map(Oordeel::bevinding)
                .toList();
    }

    /** The decision on an act that opens nothing. A situation that no norm judged is refused by construction. */
    public Handelingsbesluit besluit() {
        if (oordelen.isEmpty()) {
            throw new IllegalStateException("a decision that no norm judged");
        }
        return redenen().isEmpty()
                ? new Handelingsbesluit.Toegestaan(gronden())
                : new Handelingsbesluit.Geweigerd(redenen());
    }
}
