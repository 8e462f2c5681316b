package nl.zorgvuldig.kern.verstrekking;

import static java.util.function.Function.identity;
import static nl.zorgvuldig.kern.verstrekking.Bewijsgever.getoond;
import static nl.zorgvuldig.kern.verstrekking.Bewijsgever.metBewijs;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;

/** The one place where it is decided whether someone may act or see. Every rule is a named norm in a list. */
public final class Beslissing {
    private static final List<Toets<Situatie>> REGISTER = List.of(
            Toegangsnormen::huis,
            Toegangsnormen::rol,
            Toegangsnormen::betrouwbaarheid,
            Toegangsnormen::deelname,
            Dossiernormen::bevoegdheid,
            Dossiernormen::betrokkenheid);

    static final List<Toets<Situatie>> BEHEER = Toets.en(identity(), REGISTER, List.of(Herzieningsnormen::herzien));

    private static final List<Toets<Verleningssituatie>> HERZIEN =
            Toets.en(Verleningssituatie::basis, REGISTER, List.of(Toegangsnormen::nietAanZichzelf));

    private static final List<Toets<Verleningssituatie>> VERLENEN =
            Toets.en(Verleningssituatie::basis, BEHEER, List.of(Toegangsnormen::nietAanZichzelf));

    private static final List<Toets<Voorstelsituatie>> INSTEMMEN = Toets.en(
            Voorstelsituatie::basis, BEHEER, List.of(Toegangsnormen::tweedePersoon, Toegangsnormen::voorsteller));

    private static final List<Toets<Bevestigingssituatie>> BEVESTIGEN = Toets.en(
            Bevestigingssituatie::voorstel, INSTEMMEN, List.of(Toegangsnormen::nietAanZichzelf, Toegangsnormen::inlog));

    private static final List<Toets<Medewerkersituatie>> PERSONEEL =
            Toets.en(Medewerkersituatie::basis, REGISTER, List.of(Toegangsnormen::vindplaats));

    private static final List<Toets<Situatie>> DEELNEMEN =
            Toets.en(identity(), BEHEER, List.of(Toegangsnormen::ondertekening));

    private static final List<Toets<Situatie>> BEGINNEN = Toets.en(
            identity(), DEELNEMEN, List.of(Verleningsnormen::verlening, Dossiernormen::letter, Wetsnormen::deelnemer));

    private static final List<Toets<Situatie>> AANMELDEN = Toets.en(
            identity(), DEELNEMEN, List.of(Verleningsnormen::verlening, Dossiernormen::doel, Wetsnormen::deelnemer));

    private static final List<Toets<Situatie>> IN_DOSSIER =
            Toets.en(identity(), AANMELDEN, List.of(Dossiernormen::letter, Dossiernormen::taak));

    private static final List<Toets<Betreksituatie>> BETREKKEN =
            Toets.en(Betreksituatie::basis, IN_DOSSIER, List.of(Betreksituatie::ondersteuner));

    static final List<Toets<Grondsituatie>> GROND =
            Toets.en(Grondsituatie::basis, IN_DOSSIER, List.of(Grondsituatie::vanDeGever));

    static final List<Toets<Zeggenschapssituatie>> ZEGGENSCHAP =
            Toets.en(Zeggenschapssituatie::basis, IN_DOSSIER, List.of(Zeggenschapssituatie::vanDeGever));

    private static final List<Toets<Situatie>> BINNENKOMEN = List.of(
            Toegangsnormen::huis, Toegangsnormen::rol, Toegangsnormen::betrouwbaarheid, Toegangsnormen::deelname);

    static final List<Toets<Inzagesituatie>> INZIEN = Toets.en(
            Inzagesituatie::basis,
            IN_DOSSIER,
            List.of(
                    Inbrengnormen::zicht,
                    Inbrengnormen::vindplaats,
                    Inbrengnormen::fase,
                    Zeggenschapsnormen::zeggenschap,
                    Inbrengnormen::categorie,
                    Inbrengnormen::artikel20,
                    Inbrengnormen::ontvanger,
                    Geheimnormen::zorggeheim,
                    Geheimnormen::toestemming,
                    Wetsnormen::categorie));

    private static final List<Toets<Inzagesituatie>> KENBAAR = Toets.en(
            Inzagesituatie::basis,
            IN_DOSSIER,
            List.of(Inbrengnormen::kenbaar, Inbrengnormen::vindplaats, Zeggenschapsnormen::zeggenschap));

    private static final List<Toets<Inzagesituatie>> TERUG = Toets.en(
            Inzagesituatie::basis,
            IN_DOSSIER,
            List.of(Inbrengnormen::vanOntvanger, Inbrengnormen::vindplaats, Zeggenschapsnormen::zeggenschap));

    private static final List<Toets<Berichtsituatie>> BERICHT = Toets.en(
            Berichtsituatie::basis, DEELNEMEN, List.of(Berichtsituatie::geadresseerde, Berichtsituatie::vindplaats));

    private static final List<Toets<Conceptsituatie>> CONCEPT = Toets.en(
            Conceptsituatie::basis,
            DEELNEMEN,
            List.of(Conceptsituatie::eigenTaak, Conceptsituatie::schrijver, Conceptsituatie::vindplaats));
    private static final List<Toets<Namenssituatie>> OPSCHRIJVEN =
            Toets.en(Namenssituatie::basis, DEELNEMEN, List.of(Namenssituatie::melder, Namenssituatie::verlening));

    private static final List<Toets<Oppaksituatie>> OPPAKKEN =
            Toets.en(Oppaksituatie::basis, DEELNEMEN, List.of(Oppaksituatie::verlening));

    private static final List<Toets<Waarneemsituatie>> WAARNEMEN =
            Toets.en(Waarneemsituatie::oppakken, OPPAKKEN, List.of(Waarneemsituatie::vervangt));

    private static final List<Toets<Koppelsituatie>> KOPPELEN = Toets.en(
            Koppelsituatie::basis,
            List.of(Toegangsnormen::huis),
            List.of(Koppelsituatie::uitgenodigd, Koppelsituatie::vindplaats));

    private static final List<Toets<Medewerkersituatie>> MEDEWERKER =
            Toets.en(Medewerkersituatie::basis, DEELNEMEN, List.of(Toegangsnormen::vindplaats));

    private static final List<Toets<Toezichtsituatie>> LOGBOEK = Toets.en(
            Toezichtsituatie::basis,
            DEELNEMEN,
            List.of(Toezichtsituatie::nietOverZichzelf, Toezichtsituatie::vindplaats));

    private static final List<Toets<Registersituatie>> GEGEVEN =
            Toets.en(Registersituatie::basis, DEELNEMEN, List.of(Registersituatie::vindplaats));

    private Beslissing() {}

    /** Norms on reporting a casus. */
    public static List<Toets<Situatie>> aanmelden() {
        return AANMELDEN;
    }

    /** Norms on an act within a dossier. */
    public static List<Toets<Situatie>> inDossier() {
        return IN_DOSSIER;
    }

    /** The one partij on whose behalf the person acts (B2): the leading one for staff of the house in a dossier. */
    public static Partij.Id namens(Protocol protocol, Situatie situatie) {
        return Toegangsnormen.namensWie(protocol, situatie);
    }

    /**
     * Whether a person may enter the house in a context at all, with the reasons the person may know. Whoever registers
     * signatures can come in before there are any, and when nobody looked at his role, to look at those of others.
     */
    public static Handelingsbesluit binnenkomen(Protocol protocol, Situatie situatie) {
        boolean beheert = Toegangsnormen.beheert(protocol, situatie.kijker().rol());
        List<Toets<Situatie>> normen = beheert
                ? BINNENKOMEN
                : Toets.en(identity(), BINNENKOMEN, List.of(Toegangsnormen::ondertekening, Herzieningsnormen::herzien));
        return Toets.alle(normen, protocol, situatie).besluit();
    }

    /** Whether a person may register partijen, people and rights. */
    public static Handelingsbesluit beheren(Protocol protocol, Situatie situatie) {
        return Toets.alle(BEHEER, protocol, situatie.voor(Handeling.BEHEREN)).besluit();
    }

    /** Whether a person may register what lets another act: a role, or a statement that a role asks for (B1, B3). */
    public static Handelingsbesluit verlenen(Protocol protocol, Verleningssituatie situatie) {
        return Toets.alle(VERLENEN, protocol, situatie).besluit();
    }

    /**
     * Whether a role begins to work only when a second person confirmed it: one that shows anything of what others wrote
     * or did, one that may do nothing yet, which grows with the protocol, and one that registers, as soon as there is
     * another who registers.
     */
    public static boolean vraagtTweede(Protocol protocol, Rol rol, Bezetting bezetting) {
        return toontIets(protocol, rol) || (Toegangsnormen.beheert(protocol, rol) && bezetting.heeftTweede(protocol));
    }

    /** Whether a role shows anything of what others wrote or did, or may do nothing yet. */
    public static boolean toontIets(Protocol protocol, Rol rol) {
        List<Bevoegdheid> mag = protocol.bevoegdheden(rol);
        return mag.isEmpty()
                || mag.stream().anyMatch(bevoegdheid -> bevoegdheid.handeling().toontIets());
    }

    /**
     * Whether a person may say of a role that it is still needed. Nobody says so of his own, as long as there is another
     * who can; whoever registers may do it also when his own role was not looked at, else a house could lock itself out.
     */
    public static Handelingsbesluit herzien(Protocol protocol, Verleningssituatie situatie, Bezetting bezetting) {
        return bezetting.heeftTweede(protocol)
                ? Toets.alle(HERZIEN, protocol, situatie).besluit()
                : Toets.alle(REGISTER, protocol, situatie.basis()).besluit();
    }

    /** Whether a role registers partijen, people and rights. */
    public static boolean beheert(Protocol protocol, Rol rol) {
        return Toegangsnormen.beheert(protocol, rol);
    }

    /** Whether a person may confirm what another registered of a partij: kinds and rights, a signature, a decision. */
    public static Handelingsbesluit instemmen(Protocol protocol, Voorstelsituatie situatie) {
        return Toets.alle(INSTEMMEN, protocol, situatie).besluit();
    }

    /** Whether a person may confirm a role that another proposed for a third (B1). */
    public static Handelingsbesluit bevestigen(Protocol protocol, Bevestigingssituatie situatie) {
        return Toets.alle(BEVESTIGEN, protocol, situatie).besluit();
    }

    /** Whether a person who registers people may see what is on record of them, and the reason of each role. */
    public static Verstrekkingsbesluit personeel(Protocol protocol, Situatie basis, Set<Vindplaats> vindplaatsen) {
        Medewerkersituatie situatie = new Medewerkersituatie(basis.voor(Handeling.BEHEREN), vindplaatsen);
        return metBewijs(protocol, situatie.basis(), vindplaatsen, Toets.alle(PERSONEEL, protocol, situatie));
    }

    /** Whether a person may do an act that takes part in the house's work; within a dossier when one is given. */
    public static Handelingsbesluit deelnemen(Protocol protocol, Situatie situatie) {
        return Toets.alle(situatie.dossier().isPresent() ? IN_DOSSIER : DEELNEMEN, protocol, situatie)
                .besluit();
    }

    /** Whether a person may begin a report, before anything is filled in: for a partij that can have a task at all. */
    public static Handelingsbesluit beginnen(Protocol protocol, Situatie situatie) {
        return Toets.alle(BEGINNEN, protocol, situatie.voor(Handeling.AANMELDEN))
                .besluit();
    }

    /** Whether a person may write down what someone of a partij reports, for that person to confirm. */
    public static Handelingsbesluit opschrijven(Protocol protocol, Namenssituatie situatie) {
        return Toets.alle(OPSCHRIJVEN, protocol, situatie).besluit();
    }

    /** Whether a person may take a report in hand of which only is known who reported it. */
    public static Handelingsbesluit oppakken(Protocol protocol, Oppaksituatie situatie) {
        return Toets.alle(OPPAKKEN, protocol, situatie).besluit();
    }

    /** Whether a person may take over a casus of a colleague on leave, for the days of that leave. */
    public static Handelingsbesluit waarnemen(Protocol protocol, Waarneemsituatie situatie) {
        return Toets.alle(WAARNEMEN, protocol, situatie).besluit();
    }

    /** Whether a person may do an act within a dossier, taking it in hand included. */
    public static Handelingsbesluit inDossier(Protocol protocol, Situatie situatie) {
        return Toets.alle(IN_DOSSIER, protocol, situatie).besluit();
    }

    /** Whether a person may bring another into a dossier to support. */
    public static Handelingsbesluit betrekken(Protocol protocol, Betreksituatie situatie) {
        return Toets.alle(BETREKKEN, protocol, situatie).besluit();
    }

    /** Whether a person may see an inbreng; permission carries the proof that opens its fields. */
    public static Verstrekkingsbesluit inzage(Protocol protocol, Inzagesituatie situatie) {
        return getoond(protocol, situatie, Toets.alle(INZIEN, protocol, situatie));
    }

    /**
     * Whether a person may see when, how and by whom the betrokkene was told, or why that waits, whatever else of the
     * dossier the person sees (J2).
     */
    public static Verstrekkingsbesluit kenbaar(Protocol protocol, Inzagesituatie situatie) {
        return getoond(protocol, situatie, Toets.alle(KENBAAR, protocol, situatie));
    }

    /**
     * Whether what the leading partij gave may go back to it with the outcome, also from a phase that is over: it shows
     * nothing to who decides (C2).
     */
    public static Verstrekkingsbesluit teruggeven(Protocol protocol, Inzagesituatie situatie) {
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), Toets.alle(TERUG, protocol, situatie));
    }

    /** Whether a person may see who a colleague is. */
    public static Verstrekkingsbesluit medewerker(Protocol protocol, Situatie basis, Set<Vindplaats> vindplaatsen) {
        Medewerkersituatie situatie = new Medewerkersituatie(basis.voor(Handeling.MEDEWERKER_INZIEN), vindplaatsen);
        return metBewijs(protocol, situatie.basis(), vindplaatsen, Toets.alle(MEDEWERKER, protocol, situatie));
    }

    /** Whether a person may read a message that was addressed to someone, before its term ended. */
    public static Verstrekkingsbesluit bericht(Protocol protocol, Berichtsituatie situatie) {
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), Toets.alle(BERICHT, protocol, situatie));
    }

    /** Whether a person may read the log, judge what stands in it, and see what was judged before. */
    public static Verstrekkingsbesluit logboek(Protocol protocol, Toezichtsituatie situatie) {
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), Toets.alle(LOGBOEK, protocol, situatie));
    }

    /** Whether a person may read what the own partij gave to others, what outlived its dossier included (F2). */
    public static Verstrekkingsbesluit register(Protocol protocol, Registersituatie situatie) {
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), Toets.alle(GEGEVEN, protocol, situatie));
    }

    /** Whether a person may work on the draft of a report: only the own one, as long as its term runs. */
    public static Verstrekkingsbesluit concept(Protocol protocol, Conceptsituatie situatie) {
        Uitslag uitslag = Toets.alle(CONCEPT, protocol, situatie);
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), situatie.namens(), uitslag);
    }

    /** Whether someone may see as whom he would come in with a link that works once (B5). */
    public static Verstrekkingsbesluit koppelen(Protocol protocol, Koppelsituatie situatie) {
        return metBewijs(protocol, situatie.basis(), situatie.vindplaatsen(), Toets.alle(KOPPELEN, protocol, situatie));
    }
}
