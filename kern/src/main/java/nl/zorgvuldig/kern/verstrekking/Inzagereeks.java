package nl.zorgvuldig.kern.verstrekking;

import java.util.ArrayList;
import java.util.List;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * Whether one person may see each of many inbrengen of one dossier. What concerns the person and the dossier is judged
 * once; every decision is the one that {@link Beslissing#inzage} gives.
 */
public final class Inzagereeks {
    private final Protocol protocol;
    private final Situatie basis;
    private final List<Oordeel> vooraf;

    private Inzagereeks(Protocol protocol, Situatie basis, List<Oordeel> vooraf) {
        this.protocol = protocol;
        this.basis = basis;
        this.vooraf = vooraf;
    }

    /** For who asks, in the dossier of this situation. */
    public static Inzagereeks van(Protocol protocol, Situatie situatie) {
        Situatie basis = situatie.voor(Handeling.INZIEN);
        return new Inzagereeks(
                protocol,
                basis,
                Toets.alle(Beslissing.inDossier(), protocol, basis).oordelen());
    }

    /** Whether this one may be seen. */
    public Verstrekkingsbesluit besluit(Inzagesituatie situatie) {
        if (!situatie.basis().equals(basis)) {
            return Beslissing.inzage(protocol, situatie);
        }
        int eerst = Beslissing.inDossier().size();
        List<Oordeel> oordelen = new ArrayList<>(vooraf);
        oordelen.addAll(Toets.alle(Beslissing.INZIEN.subList(eerst, Beslissing.INZIEN.size()), protocol, situatie)
                .oordelen());
        return Bewijsgever.getoond(protocol, situatie, new Uitslag(oordelen));
    }
}
