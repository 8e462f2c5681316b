package nl.zorgvuldig.kern.verstrekking;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;

/** Using for a task of the own partij what another gave (D4, IJ 3.5d). */
public final class EigenTaak {
    private static final List<Toets<Inzagesituatie>> NORMEN =
            Toets.en(identity(), Beslissing.INZIEN, List.of(EigenTaak::akkoord));

    private EigenTaak() {}

    /** Whether a person may use an inbreng so: who may see it, and with an akkoord of its giver for that. */
    public static Handelingsbesluit beslis(Protocol protocol, Inzagesituatie situatie) {
        return Toets.alle(NORMEN, protocol, situatie).besluit();
    }

    /**
     * The giver lets the partij someone works for use it for a task of its own, apart from letting it be seen (IJ 3.5d);
     * people of the house have no task of their own.
     */
    static List<Oordeel> akkoord(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AKKOORD);
        if (Zeggenschapsnormen.isVanDeGever(protocol, situatie)) {
            return bevinder.voldaan("eigen-taak-van-de-gever", Map.of());
        }
        if (!protocol.zeggenschap().kentEigenTaak()) {
            return bevinder.faalt("eigen-taak-onbekend", Map.of());
        }
        Bevinder gever = bevinder.met(protocol.zeggenschap().eigenTaak());
        return !Toegangsnormen.isStaf(protocol, situatie.basis())
                        && Zeggenschapsnormen.voorwaarden(situatie)
                                .eigenTaak()
                                .contains(situatie.basis().kijker().partij())
                ? gever.voldaan("eigen-taak-akkoord", Map.of())
                : gever.faalt("eigen-taak-zonder-akkoord", Map.of());
    }
}
