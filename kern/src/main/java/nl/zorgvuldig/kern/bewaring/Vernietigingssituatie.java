package nl.zorgvuldig.kern.bewaring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.kern.verstrekking.Uitslag;

/**
 * A situation in which data are to be destroyed. It was decided elsewhere that they must go; here it is asked whether
 * anything holds them back (H6, T5).
 *
 * @param grond the articles on which the destruction rests; none is a refusal
 * @param beletten what runs on the data: requests of a citizen, an inquiry, an objection
 */
public record Vernietigingssituatie(Set<Artikel> grond, Set<Belet> beletten) {
    /** Copies the collections. */
    public Vernietigingssituatie {
        grond = Set.copyOf(grond);
        beletten = Set.copyOf(beletten);
    }

    /** What can hold a destruction back. */
    public enum Belet {
        /** A request of the betrokkene is running. */
        VERZOEK,
        /** A breach is being looked into. */
        DATALEK_ONDERZOEK,
        /** An objection is running. */
        BEZWAAR
    }

    /** Whether the destruction can be carried out now. */
    public static Handelingsbesluit beslis(Protocol protocol, Vernietigingssituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BELET)
                .met(situatie.grond().stream()
                        .sorted(Comparator.comparing(Artikel::toString))
                        .toList());
        List<Oordeel> faalt = new ArrayList<>(Toets.elk(
                new TreeSet<>(situatie.beletten()),
                belet -> bevinder.faalt("belet", Map.of("belet", new Argument.Code("belet", belet.name())))));
        if (situatie.grond().isEmpty()) {
            faalt.addAll(0, bevinder.faalt("vernietiging-zonder-grond", Map.of()));
        }
        return new Uitslag(faalt.isEmpty() ? bevinder.voldaan("niets-houdt-tegen", Map.of()) : faalt).besluit();
    }
}
