package nl.zorgvuldig.meting;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Rol;

/**
 * One question of the subset: may someone see an inbreng that the own partij gave in this phase?
 *
 * @param rol the role in which someone looks
 * @param fase the phase of the dossier
 * @param categorie the category of the inbreng
 * @param lidmaatschap how the partij takes part in the protocol
 * @param deelname in which ways the person takes part in the dossier
 */
record Geval(Rol rol, Fase fase, Categorie categorie, Lidmaatschap lidmaatschap, Set<Betrokkenheid> deelname) {

    /** The ways in which someone can take part in a dossier, none and all included. */
    static Set<Set<Betrokkenheid>> deelnames() {
        return Set.of(
                Set.of(),
                Set.of(Betrokkenheid.AANMELDER),
                Set.of(Betrokkenheid.BEHANDELAAR),
                Set.of(Betrokkenheid.AANMELDER, Betrokkenheid.BEHANDELAAR));
    }

    /** One word for the ways in which someone takes part. */
    static String code(Set<Betrokkenheid> deelname) {
        return deelname.isEmpty()
                ? "niet"
                : EnumSet.copyOf(deelname).stream().map(Codes::van).collect(Collectors.joining("-en-"));
    }
}
