package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * A situation in which someone of the house writes down the report that someone of a partij tells, by telephone or mail.
 *
 * @param basis who writes it down
 * @param melder who tells it, as if that person began the report
 */
public record Namenssituatie(Situatie basis, Situatie melder) {

    /** The one writes down, the other reports, whatever act the loaded situations were for. */
    public Namenssituatie {
        basis = basis.voor(Handeling.AANMELDEN_NAMENS);
        melder = melder.voor(Handeling.AANMELDEN);
    }

    /** Nobody gets further through another than alone: whoever tells it may report it himself, and is somebody else. */
    static List<Oordeel> melder(Protocol protocol, Namenssituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        Kijker melder = situatie.melder().kijker();
        if (melder.persoon().equals(situatie.basis().kijker().persoon())) {
            return bevinder.faalt("namens-uzelf", Map.of());
        }
        Map<String, Argument> partij = Map.of("partij", new Argument.Naam(melder.partij()));
        return melder.huis().equals(situatie.basis().kijker().huis()) && magZelf(protocol, situatie.melder())
                ? bevinder.voldaan("melder-mag-aanmelden", partij)
                : bevinder.faalt("melder-mag-niet-aanmelden", partij);
    }

    /** The partij for which it is written down authorised that (B2); the reason is said apart, for it can be settled. */
    static List<Oordeel> verlening(Protocol protocol, Namenssituatie situatie) {
        return Verleningsnormen.verlening(protocol, situatie.melder());
    }

    private static boolean magZelf(Protocol protocol, Situatie melder) {
        return Beslissing.beginnen(protocol, melder) instanceof Handelingsbesluit.Toegestaan;
    }
}
