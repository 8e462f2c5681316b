package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;

/** The one place where it is decided whether someone may act or see. Every rule is a named norm in a list. */
public final class Beslissing {
    private static final List<Toets<Situatie>> BEHEER = List.of(
            Toegangsnormen::huis, Toegangsnormen::rol, Toegangsnormen::betrouwbaarheid, Dossiernormen::bevoegdheid);

    private static final List<Toets<Situatie>> DEELNEMEN = List.of(
            Toegangsnormen::huis,
            Toegangsnormen::rol,
            Toegangsnormen::betrouwbaarheid,
            Toegangsnormen::ondertekening,
            Toegangsnormen::deelname,
            Dossiernormen::bevoegdheid);

    private static final List<Toets<Situatie>> IN_DOSSIER = Stream.concat(
                    DEELNEMEN.stream(),
                    Stream.<Toets<Situatie>>of(
                            Dossiernormen::betrokkenheid, Dossiernormen::doel, Dossiernormen::grondslag))
            .toList();

    private static final List<Toets<Inzagesituatie>> INZIEN =
            List.of(Inbrengnormen::zicht, Inbrengnormen::fase, Inbrengnormen::zeggenschap);

    private Beslissing() {}

    /** Norms on an act that takes part in the house's work outside a dossier, such as reporting a casus. */
    public static List<Toets<Situatie>> deelnemen() {
        return DEELNEMEN;
    }

    /** Norms on an act within a dossier. */
    public static List<Toets<Situatie>> inDossier() {
        return IN_DOSSIER;
    }

    /** Whether a person may enter the house in a context at all, with the reasons the person may know. */
    public static Handelingsbesluit binnenkomen(Protocol protocol, Situatie situatie) {
        List<Toets<Situatie>> normen = List.of(
                Toegangsnormen::rol,
                Toegangsnormen::betrouwbaarheid,
                Toegangsnormen::ondertekening,
                Toegangsnormen::deelname);
        return Toets.alle(normen, protocol, situatie).besluit();
    }

    /** Whether a person may register partijen, people and rights. */
    public static Handelingsbesluit beheren(Protocol protocol, Situatie situatie) {
        return Toets.alle(BEHEER, protocol, situatie).besluit();
    }

    /** Whether a person may do an act outside any dossier, or take a dossier in hand. */
    public static Handelingsbesluit deelnemen(Protocol protocol, Situatie situatie) {
        return Toets.alle(DEELNEMEN, protocol, situatie).besluit();
    }

    /** Whether a person may do an act within a dossier. */
    public static Handelingsbesluit inDossier(Protocol protocol, Situatie situatie) {
        return Toets.alle(IN_DOSSIER, protocol, situatie).besluit();
    }

    /** Whether a person may see an inbreng; permission carries the proof that opens its fields. */
    public static Verstrekkingsbesluit inzage(Protocol protocol, Inzagesituatie situatie) {
        Uitslag basis = Toets.alle(IN_DOSSIER, protocol, situatie.basis());
        Uitslag inbreng = Toets.alle(INZIEN, protocol, situatie);
        Uitslag samen = new Uitslag(Stream.concat(basis.oordelen().stream(), inbreng.oordelen().stream())
                .toList());
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), samen);
    }

    /** Whether a person may see who a colleague is. */
    public static Verstrekkingsbesluit medewerker(Protocol protocol, Situatie situatie, Set<Vindplaats> vindplaatsen) {
        return metBewijs(protocol, situatie, vindplaatsen, Toets.alle(DEELNEMEN, protocol, situatie));
    }

    /** Whether a person may read a message that was addressed to someone, before its term ended. */
    public static Verstrekkingsbesluit bericht(Protocol protocol, Berichtsituatie situatie) {
        Uitslag basis = Toets.alle(DEELNEMEN, protocol, situatie.basis());
        Uitslag bericht =
                Toets.alle(List.<Toets<Berichtsituatie>>of(Berichtsituatie::geadresseerde), protocol, situatie);
        Uitslag samen = new Uitslag(Stream.concat(basis.oordelen().stream(), bericht.oordelen().stream())
                .toList());
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), samen);
    }

    private static Verstrekkingsbesluit metBewijs(
            Protocol protocol, Situatie situatie, Set<Vindplaats> vindplaatsen, Uitslag uitslag) {
        Function<Partij.Id, Verstrekkingsbesluit> toegestaan = namens -> new Verstrekkingsbesluit.Toegestaan(
                uitslag.gronden(),
                new Inzagebewijs(
                        situatie, vindplaatsen, namens, protocol.versie().hash()));
        return switch (uitslag.besluit()) {
            case Handelingsbesluit.Geweigerd(List<Bevinding> redenen) -> new Verstrekkingsbesluit.Geweigerd(redenen);
            case Handelingsbesluit.Toegestaan(List<Bevinding> gronden) ->
                Toegangsnormen.namens(protocol, situatie)
                        .alsOptie()
                        .map(Partijfeiten::id)
                        .map(toegestaan)
                        .orElseGet(() -> new Verstrekkingsbesluit.Geweigerd(onbekendNamens(protocol)));
        };
    }

    private static List<Bevinding> onbekendNamens(Protocol protocol) {
        return Bevinder.van(protocol, Norm.ONDERTEKENING)
                .faalt("partij-onbekend", Map.of())
                .map(Oordeel::bevinding)
                .toList();
    }
}
