package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;

/** Whether this one inbreng may be seen: reach, phase, and the say of its giver. */
final class Inbrengnormen {
    private Inbrengnormen() {}

    /** The inbreng lies within what a competence the person really has reaches (G2). */
    static List<Oordeel> zicht(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZICHT);
        List<Bevoegdheid> werkzaam = Dossiernormen.werkzaam(protocol, situatie.basis());
        boolean inDossier = situatie.inbreng().voldoet(feiten -> hoortBijDossier(feiten, situatie.basis()));
        if (inDossier && reiktTot(werkzaam, Zicht.ALLES)) {
            return bevinder.voldaan("alles-in-de-fase", Map.of());
        }
        if (inDossier && isMeegegeven(situatie) && reiktTot(werkzaam, Zicht.GEVRAAGD)) {
            return bevinder.voldaan("meegegeven-met-de-vraag", Map.of());
        }
        boolean eigen = !werkzaam.isEmpty() && inDossier && isVanEigenPartij(situatie);
        return eigen ? bevinder.voldaan("eigen-inbreng", Map.of()) : bevinder.faalt("buiten-zicht", Map.of());
    }

    /** It went along with a question to the partij someone works for, which can still answer (C5, HV-F5). */
    private static boolean isMeegegeven(Inzagesituatie situatie) {
        return situatie.inbreng()
                .voldoet(feiten ->
                        feiten.meegegeven().contains(situatie.basis().kijker().partij()));
    }

    private static boolean reiktTot(List<Bevoegdheid> werkzaam, Zicht zicht) {
        for (Bevoegdheid bevoegdheid : werkzaam) {
            if (bevoegdheid.zicht() == zicht) {
                return true;
            }
        }
        return false;
    }

    /** Only fields of this inbreng, in this dossier, are opened. */
    static List<Oordeel> vindplaats(Protocol protocol, Inzagesituatie situatie) {
        boolean binnen = situatie.vindplaatsen().isEmpty()
                || situatie.inbreng().voldoet(feiten -> liggenIn(situatie.vindplaatsen(), feiten));
        return alleenBeslist(protocol, binnen);
    }

    private static boolean liggenIn(Set<Vindplaats> vindplaatsen, Inbrengfeiten feiten) {
        for (Vindplaats plaats : vindplaatsen) {
            if (!plaats.eigenaar().equals(feiten.dossier().waarde())
                    || !plaats.gegeven().equals(feiten.id().waarde())) {
                return false;
            }
        }
        return true;
    }

    /** What every opening has in common: the places asked for are places of what was decided on. */
    static List<Oordeel> alleenBeslist(Protocol protocol, boolean binnen) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZICHT);
        return binnen ? bevinder.voldaan("alleen-wat-beslist-is", Map.of()) : bevinder.faalt("ander-gegeven", Map.of());
    }

    /** The category is still on the closed list (D2, IJ 4.1, bijlage 4). */
    static List<Oordeel> categorie(Protocol protocol, Inzagesituatie situatie) {
        Optional<Categoriebepaling> bepaling = bepaling(protocol, situatie);
        Bevinder bevinder = Bevinder.van(protocol, Norm.CATEGORIE)
                .met(bepaling.map(Categoriebepaling::artikelen).orElseGet(List::of));
        return bepaling.isPresent()
                ? bevinder.voldaan("categorie-op-lijst", naam(situatie))
                : bevinder.faalt("categorie-buiten-lijst", Map.of());
    }

    /** What the police gave may be used only while a decision holds that fits (D8, IJ 6.1). */
    static List<Oordeel> artikel20(Protocol protocol, Inzagesituatie situatie) {
        return bepaling(protocol, situatie)
                .filter(bepaling -> vraagtBeslissing(protocol, situatie, bepaling))
                .map(bepaling -> isDoorgegeven(protocol, situatie, bepaling)
                        ? doorgegeven(protocol, situatie, bepaling)
                        : artikel20(protocol, situatie, bepaling))
                .orElseGet(List::of);
    }

    /** Of data under the secrecy of the police, and of all data of a giver that is not known to give without one. */
    private static boolean vraagtBeslissing(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        return bepaling.geheim() == Geheim.POLITIE
                || !situatie.gever()
                        .partij()
                        .voldoet(feiten -> !protocol.geldt(Voorwaarde.ARTIKEL_20, feiten.soorten()));
    }

    private static boolean isDoorgegeven(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        return bepaling.isDoorTeGeven()
                && situatie.inbreng().voldoet(feiten -> feiten.doorgegeven().isPresent())
                && situatie.gever()
                        .partij()
                        .voldoet(feiten -> !protocol.geldt(Voorwaarde.ARTIKEL_20, feiten.soorten()));
    }

    /** What the police let a partij pass on, they let it pass on to the house and to nobody else (D7, IJ 7.1). */
    private static List<Oordeel> doorgegeven(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ARTIKEL_20)
                .met(bepaling.artikelen())
                .met(bepaling.doorgeven());
        return isVanEigenPartij(situatie) || Toegangsnormen.isStaf(protocol, situatie.basis())
                ? bevinder.voldaan("doorgifte-toegestaan", naam(situatie))
                : bevinder.faalt("doorgifte-alleen-aan-het-huis", naam(situatie));
    }

    private static List<Oordeel> artikel20(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ARTIKEL_20).met(bepaling.artikelen());
        Politiegrond grond = new Politiegrond(
                situatie.basis(),
                Gegeven.van(situatie.basis().bekendDossier().map(Dossierfeiten::gebied)),
                situatie.gever().partij(),
                situatie.gever().beslissingen());
        Set<Onderdeel> onderdelen =
                situatie.inbreng().alsOptie().map(Inbrengfeiten::onderdelen).orElseGet(Set::of);
        return grond.dekt(protocol, bepaling, onderdelen)
                ? bevinder.voldaan("artikel-20-geldig", naam(situatie))
                : bevinder.faalt("artikel-20-geldt-niet-meer", naam(situatie));
    }

    /** When and how the betrokkene was told is for every partij in the casus, where the protocol says so (J2, IJ 16.2). */
    static List<Oordeel> kenbaar(Protocol protocol, Inzagesituatie situatie) {
        List<Artikel> kenbaar = protocol.aanmelding().informeren().kenbaar();
        Bevinder bevinder = Bevinder.van(protocol, Norm.INFORMEREN).met(kenbaar);
        boolean hier = situatie.inbreng().voldoet(feiten -> hoortBijDossier(feiten, situatie.basis()));
        return hier && !kenbaar.isEmpty()
                ? bevinder.voldaan("informeren-kenbaar", Map.of())
                : bevinder.faalt("informeren-niet-kenbaar", Map.of());
    }

    /** The outcome goes to the leading partij: only what that partij gave itself goes back with it (IJ 3.5c, C2). */
    static List<Oordeel> vanOntvanger(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZEGGENSCHAP);
        boolean eigen = situatie.basis()
                .bekendDossier()
                .filter(dossier -> situatie.inbreng()
                        .voldoet(feiten -> feiten.dossier().equals(dossier.id())
                                && feiten.gever().equals(dossier.leidendePartij())))
                .isPresent();
        return eigen
                ? bevinder.voldaan("terug-naar-wie-het-gaf", Map.of())
                : bevinder.faalt("niet-van-de-ontvanger", Map.of());
    }

    /** The partij acted for may itself process this kind of data (E2, HV-E9, IJ 4.2). */
    static List<Oordeel> ontvanger(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ONTVANGER);
        Gegeven<Partijfeiten> ontvanger = Toegangsnormen.namens(protocol, situatie.basis());
        boolean mag = bepaling(protocol, situatie)
                .map(Categoriebepaling::aard)
                .filter(aard -> ontvanger.voldoet(feiten -> feiten.magVerwerken(aard)))
                .isPresent();
        return mag
                ? bevinder.voldaan("ontvanger-mag-verwerken", naam(situatie))
                : bevinder.faalt("ontvanger-zonder-recht", naam(situatie));
    }

    static Optional<Categoriebepaling> bepaling(Protocol protocol, Inzagesituatie situatie) {
        return situatie.inbreng()
                .alsOptie()
                .flatMap(feiten -> Optional.ofNullable(protocol.categorieen().get(feiten.categorie())));
    }

    static Map<String, Argument> naam(Inzagesituatie situatie) {
        return situatie.inbreng()
                .alsOptie()
                .map(Inbrengfeiten::categorie)
                .<Map<String, Argument>>map(
                        categorie -> Map.of("categorie", new Argument.Code("categorie", categorie.code())))
                .orElseGet(Map::of);
    }

    /**
     * The inbreng was given in this phase or carried on to it; its own giver keeps sight of it, but not through staff of
     * the house who happen to work for that partij (IJ 3.5a-b, C15).
     */
    static List<Oordeel> fase(Protocol protocol, Inzagesituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.FASE);
        boolean bruikbaar = situatie.basis()
                .fase()
                .filter(fase -> situatie.inbreng().voldoet(feiten -> feiten.isBruikbaarIn(fase)))
                .isPresent();
        if (bruikbaar) {
            return bevinder.voldaan("in-deze-fase", Map.of());
        }
        return isVanEigenPartij(situatie) && !Toegangsnormen.isStaf(protocol, situatie.basis())
                ? bevinder.voldaan("eigen-inbreng-blijft-zichtbaar", Map.of())
                : bevinder.faalt("niet-in-deze-fase", Map.of());
    }

    private static boolean hoortBijDossier(Inbrengfeiten feiten, Situatie basis) {
        return basis.bekendDossier()
                .map(Dossierfeiten::id)
                .filter(feiten.dossier()::equals)
                .isPresent();
    }

    static boolean isVanEigenPartij(Inzagesituatie situatie) {
        return situatie.basis()
                .eigenPartij()
                .alsOptie()
                .map(Partijfeiten::id)
                .filter(eigen ->
                        situatie.inbreng().voldoet(feiten -> feiten.gever().equals(eigen)))
                .isPresent();
    }
}
