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
 * A situation in which a message that was addressed to one person is to be read.
 *
 * @param basis who asks
 * @param bericht the message
 * @param vindplaatsen the sealed fields to be opened
 */
public record Berichtsituatie(Situatie basis, Gegeven<Bericht> bericht, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is reading the outcome, whatever act the loaded situation was for. */
    public Berichtsituatie {
        basis = basis.voor(Handeling.UITKOMST_INZIEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /**
     * A message.
     *
     * @param id random identifier, the owner of its sealed fields
     * @param aan the person it was addressed to
     * @param partij the partij for which that person acted
     * @param sinds the moment it was handed over
     * @param termijn how long, at most, it stays
     */
    public record Bericht(UUID id, Persoon.Id aan, Partij.Id partij, Instant sinds, Termijn termijn) {}

    /** Only the addressee reads it, and only within its term. */
    static List<Oordeel> geadresseerde(Protocol protocol, Berichtsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        boolean past = situatie.bericht()
                .voldoet(bericht -> bericht.aan()
                                .equals(situatie.basis().kijker().persoon())
                        && bericht.partij().equals(situatie.basis().kijker().partij())
                        && situatie.basis().moment().isBefore(bericht.termijn().verstrekenOp(bericht.sinds())));
        return past ? bevinder.voldaan("aan-u-gericht", Map.of()) : bevinder.faalt("niet-aan-u-gericht", Map.of());
    }

    /** Only fields of this message are opened. */
    static List<Oordeel> vindplaats(Protocol protocol, Berichtsituatie situatie) {
        boolean binnen = situatie.vindplaatsen().stream()
                .allMatch(plaats ->
                        situatie.bericht().voldoet(bericht -> plaats.eigenaar().equals(bericht.id())));
        return Inbrengnormen.alleenBeslist(protocol, binnen);
    }
}
