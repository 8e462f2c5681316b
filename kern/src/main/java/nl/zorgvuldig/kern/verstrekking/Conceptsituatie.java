package nl.zorgvuldig.kern.verstrekking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which someone works on the draft of a report.
 *
 * @param basis who asks
 * @param concept the draft
 * @param vindplaatsen the sealed fields to be opened; none to go on writing
 */
public record Conceptsituatie(Situatie basis, Gegeven<Concept> concept, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is reporting, of which a draft is the beginning. */
    public Conceptsituatie {
        basis = basis.voor(Handeling.AANMELDEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /**
     * A draft.
     *
     * @param id random identifier, the owner of its sealed fields
     * @param van the person who writes it
     * @param partij the partij for which that person acts
     * @param begonnen the moment of its first word
     * @param termijn how long, at most, it is kept
     */
    public record Concept(UUID id, Persoon.Id van, Partij.Id partij, Instant begonnen, Termijn termijn) {}

    /** Only who writes it, for the same partij, and only within its term. */
    static List<Oordeel> schrijver(Protocol protocol, Conceptsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        boolean past = situatie.concept()
                .voldoet(concept -> concept.van()
                                .equals(situatie.basis().kijker().persoon())
                        && concept.partij().equals(situatie.basis().kijker().partij())
                        && situatie.basis().moment().isBefore(concept.termijn().verstrekenOp(concept.begonnen())));
        return past ? bevinder.voldaan("eigen-concept", Map.of()) : bevinder.faalt("niet-uw-concept", Map.of());
    }

    /** Only fields of this draft are opened. */
    static List<Oordeel> vindplaats(Protocol protocol, Conceptsituatie situatie) {
        boolean binnen = situatie.vindplaatsen().stream()
                .allMatch(plaats ->
                        situatie.concept().voldoet(concept -> plaats.eigenaar().equals(concept.id())));
        return Inbrengnormen.alleenBeslist(protocol, binnen);
    }
}
