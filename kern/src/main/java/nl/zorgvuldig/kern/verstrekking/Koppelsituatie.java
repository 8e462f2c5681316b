package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which someone who logged in elsewhere and followed a link is shown as whom he would come in, before he
 * says that he is.
 *
 * @param basis the look itself, done by somebody of whom nothing is known yet
 * @param wie as whom
 * @param uitgenodigd for whom the link is, that works and was not used; unknown when it does not
 * @param vindplaatsen the sealed fields to be opened
 */
public record Koppelsituatie(
        Situatie basis, Persoon.Id wie, Gegeven<Persoon.Id> uitgenodigd, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is seeing who someone in the house is. */
    public Koppelsituatie {
        basis = basis.voor(Handeling.MEDEWERKER_INZIEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /** Only as the one for whom the link was made. */
    static List<Oordeel> uitgenodigd(Protocol protocol, Koppelsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        return situatie.uitgenodigd().voldoet(persoon -> persoon.equals(situatie.wie()))
                ? bevinder.voldaan("uitgenodigd", Map.of())
                : bevinder.faalt("niet-uitgenodigd", Map.of());
    }

    /** Only what is on record of this person himself is opened. */
    static List<Oordeel> vindplaats(Protocol protocol, Koppelsituatie situatie) {
        boolean eigen = situatie.vindplaatsen().stream()
                .allMatch(plaats -> plaats.eigenaar()
                                .equals(situatie.basis().kijker().huis().waarde())
                        && plaats.gegeven().equals(situatie.wie().waarde()));
        return Inbrengnormen.alleenBeslist(protocol, eigen);
    }
}
