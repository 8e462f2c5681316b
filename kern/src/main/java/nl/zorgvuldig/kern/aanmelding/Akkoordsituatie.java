package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie;

/**
 * A situation in which a giver says whether its inbreng may be used in the next phase (C15, IJ 3.5b-c).
 *
 * @param basis who says so, and the dossier
 * @param inbreng the inbreng
 * @param noodzaak how its necessity for the next phase was judged; that comes first
 */
public record Akkoordsituatie(
        Situatie basis, Gegeven<Inbrengfeiten> inbreng, Gegeven<Intakesituatie.Noodzaakoordeel> noodzaak) {

    /** The act is giving akkoord, whatever act the loaded situation was for. */
    public Akkoordsituatie {
        basis = basis.voor(Handeling.AKKOORD_GEVEN);
    }

    /** Only the giver decides, about an inbreng of this dossier that it has not withdrawn. */
    static List<Oordeel> gever(Protocol protocol, Akkoordsituatie situatie) {
        return Zeggenschapssituatie.gever(protocol, situatie.basis(), situatie.inbreng());
    }

    /** The giver is asked only once the inbreng was found necessary (IJ 3.5b). */
    static List<Oordeel> noodzaak(Protocol protocol, Akkoordsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AKKOORD);
        return situatie.noodzaak().voldoet(Intakesituatie.Noodzaakoordeel.NOODZAKELIJK::equals)
                ? bevinder.voldaan("noodzakelijk-bevonden", Map.of())
                : bevinder.faalt("noodzaak-eerst", Map.of());
    }
}
