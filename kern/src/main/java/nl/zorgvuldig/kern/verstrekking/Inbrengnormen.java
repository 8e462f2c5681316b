package nl.zorgvuldig.kern.verstrekking;

import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;

/** Whether this one inbreng may be seen: reach, phase, and the say of its giver. */
final class Inbrengnormen {
    private Inbrengnormen() {}

    /** The inbreng lies within what a competence the person really has reaches (G2). */
    static Stream<Oordeel> zicht(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZICHT);
        boolean alles = Dossiernormen.werkzaam(protocol, situatie.basis())
                .anyMatch(bevoegdheid -> bevoegdheid.zicht() == Zicht.ALLES);
        boolean inDossier = situatie.inbreng().voldoet(feiten -> hoortBijDossier(feiten, situatie.basis()));
        if (alles && inDossier) {
            return bevinder.voldaan("alles-in-de-fase", Map.of());
        }
        boolean eigen =
                Dossiernormen.werkzaam(protocol, situatie.basis()).findAny().isPresent()
                        && inDossier
                        && isVanEigenPartij(situatie);
        return eigen ? bevinder.voldaan("eigen-inbreng", Map.of()) : bevinder.faalt("buiten-zicht", Map.of());
    }

    /** The inbreng was given in this phase or carried on to it; its own giver keeps sight of it (IJ 3.5a-b, C15). */
    static Stream<Oordeel> fase(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.FASE);
        boolean bruikbaar = situatie.basis()
                .fase()
                .filter(fase -> situatie.inbreng().voldoet(feiten -> feiten.isBruikbaarIn(fase)))
                .isPresent();
        if (bruikbaar) {
            return bevinder.voldaan("in-deze-fase", Map.of());
        }
        return isVanEigenPartij(situatie)
                ? bevinder.voldaan("eigen-inbreng-blijft-zichtbaar", Map.of())
                : bevinder.faalt("niet-in-deze-fase", Map.of());
    }

    /** The giver has not withdrawn it (IJ 3.5c, D3). */
    static Stream<Oordeel> zeggenschap(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZEGGENSCHAP);
        boolean staat = situatie.inbreng()
                .voldoet(feiten -> feiten.ingetrokken()
                        .filter(moment -> !moment.isAfter(situatie.basis().moment()))
                        .isEmpty());
        return staat ? bevinder.voldaan("niet-ingetrokken", Map.of()) : bevinder.faalt("ingetrokken", Map.of());
    }

    private static boolean hoortBijDossier(Inbrengfeiten feiten, Situatie basis) {
        return basis.bekendDossier()
                .map(Dossierfeiten::id)
                .filter(feiten.dossier()::equals)
                .isPresent();
    }

    private static boolean isVanEigenPartij(Inzagesituatie situatie) {
        return situatie.basis()
                .eigenPartij()
                .alsOptie()
                .map(Partijfeiten::id)
                .filter(eigen ->
                        situatie.inbreng().voldoet(feiten -> feiten.gever().equals(eigen)))
                .isPresent();
    }
}
