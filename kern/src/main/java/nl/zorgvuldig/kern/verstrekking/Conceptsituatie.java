package nl.zorgvuldig.kern.verstrekking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Copies the places; the act is reporting, for oneself or for another, of which a draft is the beginning. */
    public Conceptsituatie {
        basis = basis.voor(
                concept.voldoet(dit -> dit.voor().isPresent()) ? Handeling.AANMELDEN_NAMENS : Handeling.AANMELDEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /**
     * A draft.
     *
     * @param id random identifier, the owner of its sealed fields
     * @param van the person who writes it
     * @param partij the partij for which that person acts
     * @param voor the partij of whoever tells it, when it is written down for another; empty for one's own report
     * @param begonnen the moment of its first word
     * @param termijn how long, at most, it is kept
     */
    public record Concept(
            UUID id, Persoon.Id van, Partij.Id partij, Optional<Partij.Id> voor, Instant begonnen, Termijn termijn) {}

    /** The partij on whose behalf it is written: that of whoever tells it, else that of the writer (B2). */
    Partij.Id namens() {
        return concept.alsOptie()
                .flatMap(Concept::voor)
                .orElseGet(() -> basis.kijker().partij());
    }

    /** Whoever reports for himself does so for a partij that can have a task; of another it was asked at the beginning. */
    static List<Oordeel> eigenTaak(Protocol protocol, Conceptsituatie situatie) {
        return situatie.concept().voldoet(concept -> concept.voor().isPresent())
                ? List.of()
                : Toets.elk(
                        List.<Toets<Situatie>>of(Dossiernormen::letter, Wetsnormen::deelnemer),
                        norm -> norm.oordeel(protocol, situatie.basis()));
    }

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
