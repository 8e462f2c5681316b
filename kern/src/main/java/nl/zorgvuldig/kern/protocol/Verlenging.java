package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.taal.Looptijd;

/**
 * How a term of destruction may be made longer.
 *
 * @param code the profile's code
 * @param termijn code of the rule of destruction that it makes longer
 * @param hoogstens by how much at most, each time
 * @param keren how often
 * @param rollen who may enter it
 * @param vereisten what must have been recorded
 * @param artikelen where the text says so
 */
public record Verlenging(
        String code,
        String termijn,
        Looptijd hoogstens,
        Keren keren,
        Set<Rol> rollen,
        Set<Bewaarvereiste> vereisten,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Verlenging {
        rollen = Set.copyOf(rollen);
        vereisten = Set.copyOf(vereisten);
        artikelen = List.copyOf(artikelen);
    }

    /** How often it may happen. */
    public enum Keren {
        /** Once. */
        EENMAAL,
        /** As often as its demands are met anew. */
        HERHAALBAAR
    }
}
