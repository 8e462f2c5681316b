package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A situation in which someone reads what the own partij gave to others.
 *
 * @param basis who asks
 * @param vindplaatsen the sealed lines to be opened, that outlived their dossier
 */
public record Registersituatie(Situatie basis, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is reading the register, whatever act the loaded situation was for. */
    public Registersituatie {
        basis = basis.voor(Handeling.REGISTER_INZIEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /** Only what lies in the register of the partij someone works for (F2). */
    static List<Oordeel> vindplaats(Protocol protocol, Registersituatie situatie) {
        UUID eigen = situatie.basis().kijker().partij().waarde();
        return Inbrengnormen.alleenBeslist(
                protocol,
                situatie.vindplaatsen().stream().map(Vindplaats::eigenaar).allMatch(eigen::equals));
    }
}
