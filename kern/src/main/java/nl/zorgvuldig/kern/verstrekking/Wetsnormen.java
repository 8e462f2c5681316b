package nl.zorgvuldig.kern.verstrekking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Regime.Deelnemerschap;
import nl.zorgvuldig.kern.taal.Gegeven;

/** The norms of a law above the protocol; they find nothing while none lies over it. */
public final class Wetsnormen {
    private static final Set<Deelnemerschap> ELKE = EnumSet.allOf(Deelnemerschap.class);
    private static final Set<Deelnemerschap> PUBLIEK = EnumSet.of(Deelnemerschap.PUBLIEK);

    private Wetsnormen() {}

    /** The partij acted for is a participant that the law names (R2). */
    static List<Oordeel> deelnemer(Protocol protocol, Situatie situatie) {
        return protocol.wet(situatie.dag())
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_DEELNEMER);
                    return noemt(regime, Toegangsnormen.namens(protocol, situatie), ELKE)
                            ? bevinder.voldaan("deelnemer-volgens-de-wet", Map.of())
                            : bevinder.faalt("geen-deelnemer-volgens-de-wet", Map.of());
                })
                .orElseGet(List::of);
    }

    /** The category is on the closed list of the law (R5). */
    static List<Oordeel> categorie(Protocol protocol, Inzagesituatie situatie) {
        return protocol.wet(situatie.basis().dag())
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_CATEGORIE);
                    return situatie.inbreng()
                                    .voldoet(feiten -> regime.categorieen().containsKey(feiten.categorie()))
                            ? bevinder.voldaan("categorie-in-de-wet", Map.of())
                            : bevinder.faalt("categorie-buiten-de-wet", Map.of());
                })
                .orElseGet(List::of);
    }

    /** Whoever judges works for a public participant (R2). */
    public static List<Oordeel> oordeel(Protocol protocol, Situatie situatie) {
        return protocol.wet(situatie.dag())
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_OORDEEL);
                    return noemt(regime, situatie.eigenPartij(), PUBLIEK)
                            ? bevinder.voldaan("oordeel-publieke-deelnemer", Map.of())
                            : bevinder.faalt("oordeel-niet-publiek", Map.of());
                })
                .orElseGet(List::of);
    }

    private static boolean noemt(Regime regime, Gegeven<Partijfeiten> partij, Set<Deelnemerschap> gezocht) {
        return partij.voldoet(feiten -> regime.noemt(feiten.soorten(), gezocht));
    }
}
