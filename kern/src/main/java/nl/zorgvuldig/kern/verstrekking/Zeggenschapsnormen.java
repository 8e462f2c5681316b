package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Whether the giver of an inbreng lets it be seen (D3, HV-E8). */
final class Zeggenschapsnormen {
    private Zeggenschapsnormen() {}

    /** The giver has not withdrawn it, and lets whoever asks see it; people of the giver itself always do (IJ 3.5c). */
    static List<Oordeel> zeggenschap(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZEGGENSCHAP);
        if (!situatie.inbreng().voldoet(feiten -> !isIngetrokken(feiten, situatie.basis()))) {
            return bevinder.faalt("ingetrokken", Map.of());
        }
        return isVanDeGever(protocol, situatie)
                ? bevinder.voldaan("niet-ingetrokken", Map.of())
                : voorwaarden(protocol, bevinder.met(protocol.zeggenschap().artikelen()), situatie);
    }

    /** Closed while it is not known what the giver decided. */
    static Voorwaarden voorwaarden(Inzagesituatie situatie) {
        return situatie.inbreng()
                .alsOptie()
                .map(Inbrengfeiten::voorwaarden)
                .flatMap(Gegeven::alsOptie)
                .orElse(Voorwaarden.GESLOTEN);
    }

    private static boolean isIngetrokken(Inbrengfeiten feiten, Situatie basis) {
        return feiten.ingetrokken()
                .filter(moment -> !moment.isAfter(basis.moment()))
                .isPresent();
    }

    static boolean isVanDeGever(Protocol protocol, Inzagesituatie situatie) {
        return Inbrengnormen.isVanEigenPartij(situatie) && !Toegangsnormen.isStaf(protocol, situatie.basis());
    }

    private static List<Oordeel> voorwaarden(Protocol protocol, Bevinder bevinder, Inzagesituatie situatie) {
        Voorwaarden voorwaarden = voorwaarden(situatie);
        if (treft(protocol, voorwaarden, situatie.basis())) {
            return bevinder.faalt("voorbehoud", Map.of());
        }
        if (!voorwaarden.gebruik().omvat(situatie.basis().doel())) {
            return bevinder.faalt("ander-gebruik", Map.of());
        }
        return switch (voorwaarden.kring()) {
            case Kring.Iedereen() -> bevinder.voldaan("niet-ingetrokken", Map.of());
            case Kring.Alleen(Set<Ontvanger> ontvangers) ->
                noemt(protocol, ontvangers, situatie.basis())
                        ? bevinder.voldaan("binnen-kring", Map.of())
                        : bevinder.faalt("buiten-kring", Map.of());
        };
    }

    /** Neither the partij someone works for nor the one acted for may be one that it must not reach. */
    private static boolean treft(Protocol protocol, Voorwaarden voorwaarden, Situatie basis) {
        return voorwaarden.voorbehoud().contains(basis.kijker().partij())
                || voorwaarden.voorbehoud().contains(Toegangsnormen.namensWie(protocol, basis));
    }

    private static boolean noemt(Protocol protocol, Set<Ontvanger> ontvangers, Situatie basis) {
        for (Ontvanger ontvanger : ontvangers) {
            if (isDeze(protocol, ontvanger, basis)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeze(Protocol protocol, Ontvanger ontvanger, Situatie basis) {
        return switch (ontvanger) {
            case Ontvanger.Regisseur() ->
                protocol.zeggenschap().regisseurs().contains(basis.kijker().rol());
            case Ontvanger.EenMens(var mens) -> mens.equals(basis.kijker().persoon());
            case Ontvanger.EenPartij(var partij) ->
                !Toegangsnormen.isStaf(protocol, basis)
                        && partij.equals(basis.kijker().partij());
        };
    }
}
