package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * A situation in which a giver decides about something it gave before: who may see it from now on, that it takes it back,
 * or that it puts it right (D3, G3, IJ 3.5c-d).
 *
 * @param basis who does so, and the dossier
 * @param inbreng the inbreng
 * @param besluit what the giver decides
 */
public record Zeggenschapssituatie(Situatie basis, Gegeven<Inbrengfeiten> inbreng, Besluit besluit) {

    private static final List<Toets<Zeggenschapssituatie>> WEGNEMEN =
            Toets.en(Zeggenschapssituatie::basis, Beslissing.BEHEER, List.of(Zeggenschapssituatie::vanDeGever));

    /** The act is deciding as a giver, whatever act the loaded situation was for. */
    public Zeggenschapssituatie {
        basis = basis.voor(Handeling.AKKOORD_GEVEN);
    }

    /** What a giver decides. */
    public sealed interface Besluit {

        /**
         * Who may see it from now on.
         *
         * @param voorwaarden what holds from now on
         */
        record Voortaan(Voorwaarden voorwaarden) implements Besluit {}

        /** Nobody may use it any more. */
        record Intrekken() implements Besluit {}

        /** It goes along no more to the phase that it was let go along to. */
        record NietMee() implements Besluit {}

        /** It was wrong, and this is what is right; who may see it stays the same. */
        record Verbeteren() implements Besluit {}
    }

    /**
     * Whether the giver may decide so. To take away asks nothing that a partij can lose, such as what it signed; to let
     * more be seen, or to give something new, asks all that giving asks.
     */
    public static Handelingsbesluit beslis(Protocol protocol, Zeggenschapssituatie situatie) {
        return Toets.alle(situatie.neemtWeg() ? WEGNEMEN : Beslissing.ZEGGENSCHAP, protocol, situatie)
                .besluit();
    }

    private boolean neemtWeg() {
        return switch (besluit) {
            case Besluit.Voortaan(Voorwaarden voortaan) -> voortaan.isBinnen(nu());
            case Besluit.Intrekken(), Besluit.NietMee() -> true;
            case Besluit.Verbeteren() -> false;
        };
    }

    /** What holds now; while that is not known, nobody but the giver sees it. */
    private Voorwaarden nu() {
        return inbreng.alsOptie()
                .map(Inbrengfeiten::voorwaarden)
                .flatMap(Gegeven::alsOptie)
                .orElse(Voorwaarden.GESLOTEN);
    }

    static List<Oordeel> vanDeGever(Protocol protocol, Zeggenschapssituatie situatie) {
        return gever(protocol, situatie.basis(), situatie.inbreng());
    }

    /** Only who works for the giver decides, about an inbreng of this dossier that was not taken back. */
    public static List<Oordeel> gever(Protocol protocol, Situatie basis, Gegeven<Inbrengfeiten> inbreng) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AKKOORD);
        boolean gever = basis.bekendDossier()
                .filter(dossier -> inbreng.voldoet(feiten -> feiten.dossier().equals(dossier.id())
                        && feiten.gever().equals(basis.kijker().partij())
                        && feiten.ingetrokken().isEmpty()))
                .isPresent();
        return gever ? bevinder.voldaan("gever-beslist", Map.of()) : bevinder.faalt("niet-de-gever", Map.of());
    }
}
