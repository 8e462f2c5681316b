package nl.zorgvuldig.kern.aanmelding;

import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A situation in which a giver says whether its inbreng may be used in the next phase (C15, IJ 3.5b-c).
 *
 * @param basis who says so, and the dossier
 * @param inbreng the inbreng
 * @param noodzaak how its necessity for the next phase was judged; that comes first
 */
public record Akkoordsituatie(
        Situatie basis, Gegeven<Inbrengfeiten> inbreng, Gegeven<Intakesituatie.Noodzaakoordeel> noodzaak) {

    /** Only the giver decides, about what it has not withdrawn, and only once it was found necessary. */
    static Stream<Oordeel> gever(Protocol protocol, Akkoordsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AKKOORD);
        boolean gever = situatie.basis()
                .eigenPartij()
                .alsOptie()
                .map(Partijfeiten::id)
                .filter(eigen -> situatie.inbreng()
                        .voldoet(inbreng -> inbreng.gever().equals(eigen)
                                && inbreng.ingetrokken().isEmpty()))
                .isPresent();
        if (!gever) {
            return bevinder.faalt("niet-de-gever", Map.of());
        }
        return situatie.noodzaak().voldoet(Intakesituatie.Noodzaakoordeel.NOODZAKELIJK::equals)
                ? bevinder.voldaan("gever-beslist", Map.of())
                : bevinder.faalt("noodzaak-eerst", Map.of());
    }
}
