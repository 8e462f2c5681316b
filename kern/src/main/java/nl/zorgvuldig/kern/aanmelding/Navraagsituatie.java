package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A situation in which someone asks whether the betrokkene of a casus is known in the house already (N1, HV B2.2.1).
 *
 * @param basis who asks, and for which casus
 * @param reden whether it was said why it must be known
 */
public record Navraagsituatie(Situatie basis, Motivering reden) {
    /** The act is asking, whatever act the loaded situation was for. */
    public Navraagsituatie {
        basis = basis.voor(Handeling.NAVRAGEN);
    }

    /** Nobody asks without saying why. */
    static List<Oordeel> reden(Protocol protocol, Navraagsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.NOODZAAK);
        return situatie.reden() == Motivering.AANWEZIG
                ? bevinder.voldaan("navraag-gemotiveerd", Map.of())
                : bevinder.faaltOp("navraag.reden", "navraag-zonder-reden", Map.of());
    }
}
