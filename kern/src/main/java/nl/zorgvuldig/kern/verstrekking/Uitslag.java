package nl.zorgvuldig.kern.verstrekking;

import java.util.ArrayList;
import java.util.List;

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

    /** Why it is allowed. */
    List<Bevinding> gronden() {
        return bevindingen(Oordeel.Voldaan.class);
    }

    /** Why it is not; empty when nothing stands in the way and something was judged. */
    List<Bevinding> redenen() {
        return bevindingen(Oordeel.NietVoldaan.class);
    }

    private List<Bevinding> bevindingen(Class<? extends Oordeel> soort) {
        List<Bevinding> gevonden = new ArrayList<>(oordelen.size());
        for (Oordeel oordeel : oordelen) {
            if (soort.isInstance(oordeel)) {
                gevonden.add(oordeel.bevinding());
            }
        }
        return List.copyOf(gevonden);
    }

    /** The decision on an act that opens nothing. A situation that no norm judged is refused by construction. */
    public Handelingsbesluit besluit() {
        if (oordelen.isEmpty()) {
            throw new IllegalStateException("a decision that no norm judged");
        }
        List<Bevinding> redenen = redenen();
        return redenen.isEmpty()
                ? new Handelingsbesluit.Toegestaan(gronden())
                : new Handelingsbesluit.Geweigerd(redenen);
    }
}
