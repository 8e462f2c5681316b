package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Opheffing;

/** What is secret comes in with a report only with a ground on record beside it. */
final class Geheimtoetsen {
    private Geheimtoetsen() {}

    /**
     * Data under care secrecy come with consent, a legal exception or a weighing. The secrecy rests on the data, or on all
     * special data of a giver (D6, E4, E6, IJ 7.2, 13.6, RP 7.2).
     */
    static List<Oordeel> zorggeheim(Protocol protocol, Aanmeldsituatie situatie) {
        Set<SoortPartij> gever = situatie.basis()
                .eigenPartij()
                .alsOptie()
                .map(Partijfeiten::soorten)
                .orElseGet(Set::of);
        return Inbrengtoetsen.perBekende(
                protocol,
                situatie,
                (inbreng, bepaling) -> protocol.toestemmingen(bepaling, gever).contains(Toestemmingssoort.GEHEIM)
                        ? zorggeheim(protocol, situatie, inbreng, bepaling)
                        : List.of());
    }

    private static List<Oordeel> zorggeheim(
            Protocol protocol, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        Bevinder bevinder = Inbrengtoetsen.bevinder(protocol, Norm.ZORGGEHEIM, inbreng);
        return opheffing(situatie, inbreng)
                .vanGeheim(protocol, dekking -> kanOmvatten(dekking, bepaling.categorie()))
                .map(grond -> Opheffing.opgeheven(protocol, bevinder, grond, Inbrengtoetsen.naam(inbreng)))
                .orElseGet(() ->
                        bevinder.faaltOp(inbreng.plaats() + ".grond", "zorggeheim", Inbrengtoetsen.naam(inbreng)));
    }

    /** Data of this giver come only with the explicit consent of the betrokkene, every one of them (D9, IJ 6.4m). */
    static List<Oordeel> toestemming(Protocol protocol, Aanmeldsituatie situatie) {
        if (!Inbrengtoetsen.geldt(protocol, situatie, Voorwaarde.UITDRUKKELIJKE_TOESTEMMING)) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.TOESTEMMING);
        return situatie.inbrengen().stream()
                .filter(inbreng -> !isToegestemd(situatie, inbreng))
                .findFirst()
                .map(inbreng -> bevinder.faaltOp(inbreng.plaats() + ".grond", "toestemming-nodig", Map.of()))
                .orElseGet(() -> situatie.inbrengen().isEmpty()
                        ? bevinder.faalt("toestemming-nodig", Map.of())
                        : bevinder.voldaan("toestemming-gegeven", Map.of()));
    }

    private static boolean isToegestemd(Aanmeldsituatie situatie, Inbrengvoorstel inbreng) {
        return opheffing(situatie, inbreng)
                .vanToestemming(dekking -> inbreng.categorie().voldoet(categorie -> kanOmvatten(dekking, categorie)))
                .isPresent();
    }

    private static Opheffing opheffing(Aanmeldsituatie situatie, Inbrengvoorstel inbreng) {
        return new Opheffing(
                situatie.basis(),
                situatie.basis().eigenPartij().alsOptie().map(Partijfeiten::id),
                Optional.empty(),
                inbreng.gronden());
    }

    /** What is offered has no identifier yet: a ground that names inbrengen names this one, for it lies beside it. */
    private static boolean kanOmvatten(Dekking dekking, Categorie categorie) {
        return dekking.wat().kanBevatten(categorie);
    }
}
