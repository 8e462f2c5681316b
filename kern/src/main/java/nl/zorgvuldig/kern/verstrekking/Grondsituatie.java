package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A situation in which is recorded, or ended, on what data under secrecy may go to others: it is for their giver, like
 * every say over what it gave (E4-E6, IJ 3.5c, 7.2).
 *
 * @param basis who does so, and the dossier
 * @param gever whose data or secrecy it is about
 */
public record Grondsituatie(Situatie basis, Partij.Id gever) {

    /** The act is deciding as a giver, whatever act the loaded situation was for. */
    public Grondsituatie {
        basis = basis.voor(Handeling.AKKOORD_GEVEN);
    }

    /** Whether a ground may be recorded. */
    public static Handelingsbesluit vastleggen(Protocol protocol, Grondsituatie situatie) {
        return Toets.alle(Beslissing.GROND, protocol, situatie).besluit();
    }

    /**
     * Whether a ground may be ended. Taking back is as easy as giving, so it rests on nothing that a partij can withdraw:
     * not on what it signed or authorised (E5, AVG 7 lid 3).
     */
    public static Handelingsbesluit beeindigen(Protocol protocol, Grondsituatie situatie) {
        return Toets.alle(
                        Toets.en(Grondsituatie::basis, Beslissing.BEHEER, List.of(Grondsituatie::vanDeGever)),
                        protocol,
                        situatie)
                .besluit();
    }

    /** Only who works for the giver does so, in a dossier that is known. */
    static List<Oordeel> vanDeGever(Protocol protocol, Grondsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AKKOORD);
        boolean gever = situatie.basis()
                .bekendDossier()
                .filter(_ -> situatie.gever().equals(situatie.basis().kijker().partij()))
                .isPresent();
        return gever ? bevinder.voldaan("gever-beslist", Map.of()) : bevinder.faalt("niet-de-gever", Map.of());
    }
}
