package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Navraagsituatie;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Bevestigingssituatie;
import nl.zorgvuldig.kern.verstrekking.EigenTaak;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Koppelsituatie;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Registersituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verleningssituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import nl.zorgvuldig.kern.verstrekking.Voorstelsituatie;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Makes a play of the situation of an example: what any protocol says of it. */
final class Naspelen {
    private Naspelen() {}

    static Function<Protocol, Proefuitkomst> van(String doet, Veld veld) {
        if (Tijdvoorbeeld.kent(veld)) {
            return Tijdvoorbeeld.van(doet, veld);
        }
        return switch (doet) {
            case "aanmelden" -> aanmelden(veld);
            case "beoordelen" -> beoordelen(Aanmeldfeiten.intake(veld));
            case "navragen" -> navragen(veld);
            case "akkoord_geven" -> protocol -> akkoord(protocol, Inzagefeiten.akkoord(protocol, veld));
            case "uitvragen" -> protocol -> uitvragen(protocol, Vraagfeiten.uitvraag(protocol, veld));
            case "beantwoorden" -> protocol -> beantwoorden(protocol, Vraagfeiten.antwoord(protocol, veld));
            case "inzien" -> protocol -> inzien(protocol, Inzagefeiten.inzage(protocol, veld));
            case "eigen_taak_gebruiken" -> protocol -> eigenTaak(protocol, Inzagefeiten.inzage(protocol, veld));
            case "informering_inzien" -> protocol -> kenbaar(protocol, Inzagefeiten.inzage(protocol, veld));
            case "uitkomst_inzien" ->
                protocol -> Proefuitkomst.van(Beslissing.bericht(protocol, Inzagefeiten.bericht(protocol, veld)));
            case "concept" ->
                protocol -> Proefuitkomst.van(Beslissing.concept(protocol, Inzagefeiten.concept(protocol, veld)));
            case "betrekken" -> betrekken(Feiten.betrekken(veld));
            case "aanmelden_namens" -> opschrijven(Feiten.namens(veld));
            case "termijn" -> protocol -> termijn(protocol, veld.veld("termijn"));
            default -> zonderEigenFeiten(doet, veld);
        };
    }

    private static Function<Protocol, Proefuitkomst> aanmelden(Veld veld) {
        return protocol ->
                Proefuitkomst.van(Aanmeldbeslissing.aanmelden(protocol, Aanmeldfeiten.aanmelding(protocol, veld)));
    }

    private static Function<Protocol, Proefuitkomst> beoordelen(Intakesituatie situatie) {
        return protocol -> Proefuitkomst.van(Aanmeldbeslissing.intake(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> opschrijven(Namenssituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.opschrijven(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> betrekken(Betreksituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.betrekken(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> navragen(Veld veld) {
        Navraagsituatie situatie =
                new Navraagsituatie(Feiten.situatie(veld, Handeling.NAVRAGEN), Lees.motivering(veld, "reden_navraag"));
        return protocol -> Proefuitkomst.van(Aanmeldbeslissing.navragen(protocol, situatie));
    }

    private static Proefuitkomst akkoord(Protocol protocol, Akkoordsituatie situatie) {
        return Proefuitkomst.van(Aanmeldbeslissing.akkoord(protocol, situatie));
    }

    private static Proefuitkomst uitvragen(Protocol protocol, Uitvraagsituatie situatie) {
        return Proefuitkomst.van(Uitvraagbeslissing.uitvragen(protocol, situatie));
    }

    private static Proefuitkomst beantwoorden(Protocol protocol, Antwoordsituatie situatie) {
        return Proefuitkomst.van(Uitvraagbeslissing.beantwoorden(protocol, situatie));
    }

    private static Proefuitkomst inzien(Protocol protocol, Inzagesituatie situatie) {
        return Proefuitkomst.van(Beslissing.inzage(protocol, situatie));
    }

    private static Proefuitkomst eigenTaak(Protocol protocol, Inzagesituatie situatie) {
        return Proefuitkomst.van(EigenTaak.beslis(protocol, situatie));
    }

    private static Proefuitkomst kenbaar(Protocol protocol, Inzagesituatie situatie) {
        return Proefuitkomst.van(Beslissing.kenbaar(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> zonderEigenFeiten(String doet, Veld veld) {
        Situatie situatie = Feiten.situatie(veld, handeling(doet));
        return switch (doet) {
            case "binnenkomen" -> protocol -> Proefuitkomst.van(Beslissing.binnenkomen(protocol, situatie));
            case "beheren" -> protocol -> Proefuitkomst.van(Beslissing.beheren(protocol, situatie));
            case "verlenen" -> verlenen(new Verleningssituatie(situatie, wie(veld, "aan")));
            case "bevestigen" -> bevestigen(bevestiging(situatie, veld));
            case "instemmen" -> instemmen(voorstel(situatie, veld));
            case "koppelen" -> koppelen(situatie, wie(veld, "aan"));
            case "medewerker_inzien" -> protocol -> medewerker(protocol, situatie);
            case "register_inzien" -> protocol -> register(protocol, situatie);
            case "deelprofiel_bepalen" -> protocol -> Proefuitkomst.van(Beslissing.deelnemen(protocol, situatie));
            case "logboek_inzien" -> logboek(toezicht(veld, situatie));
            case "oppakken", "afstemmen" -> protocol -> Proefuitkomst.van(Beslissing.inDossier(protocol, situatie));
            case "vernietigen" -> vernietigen(situatie, Inzagefeiten.vernietiging(veld));
            default -> throw new IllegalArgumentException("no such act in an example: " + doet);
        };
    }

    private static Proefuitkomst register(Protocol protocol, Situatie situatie) {
        return Proefuitkomst.van(Beslissing.register(protocol, new Registersituatie(situatie, Set.of())));
    }

    private static Function<Protocol, Proefuitkomst> verlenen(Verleningssituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.verlenen(protocol, situatie));
    }

    private static Bevestigingssituatie bevestiging(Situatie situatie, Veld veld) {
        Persoon.Id aan = wie(veld, "aan");
        return new Bevestigingssituatie(
                voorstel(situatie, veld),
                aan,
                Lees.is(veld, "inlog", "onbekend") ? Gegeven.onbekend() : Gegeven.bekend(aan));
    }

    /** Whoever proposed it holds the roles of the one who confirms, or none any more. */
    private static Voorstelsituatie voorstel(Situatie situatie, Veld veld) {
        Persoon.Id door = wie(veld, "voorgesteld_door");
        List<Rolverlening> rollen = Lees.is(veld, "voorsteller", "zonder_rol")
                ? List.of()
                : situatie.persoon().alsOptie().map(Persoonsfeiten::rollen).orElseGet(List::of);
        return new Voorstelsituatie(situatie, door, Gegeven.bekend(new Persoonsfeiten(door, rollen, Map.of())));
    }

    private static Function<Protocol, Proefuitkomst> koppelen(Situatie situatie, Persoon.Id uitgenodigd) {
        Koppelsituatie koppeling =
                new Koppelsituatie(situatie, situatie.kijker().persoon(), Gegeven.bekend(uitgenodigd), Set.of());
        return protocol -> Proefuitkomst.van(Beslissing.koppelen(protocol, koppeling));
    }

    private static Function<Protocol, Proefuitkomst> instemmen(Voorstelsituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.instemmen(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> bevestigen(Bevestigingssituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.bevestigen(protocol, situatie));
    }

    private static Function<Protocol, Proefuitkomst> logboek(Toezichtsituatie situatie) {
        return protocol -> Proefuitkomst.van(Beslissing.logboek(protocol, situatie));
    }

    private static Toezichtsituatie toezicht(Veld veld, Situatie situatie) {
        return Lees.tekst(veld, "aan").isPresent()
                ? Toezichtsituatie.oordelen(situatie, wie(veld, "aan"))
                : Toezichtsituatie.lezen(situatie);
    }

    private static Persoon.Id wie(Veld veld, String naam) {
        return Lees.is(veld, naam, "mij") ? Wereld.IK : Wereld.ANDER;
    }

    /** Entering is no act of a protocol, so any act will do for the situation; granting is a way of registering. */
    private static Handeling handeling(String doet) {
        return switch (doet) {
            case "binnenkomen", "koppelen" -> Handeling.OPPAKKEN;
            case "verlenen", "bevestigen", "instemmen" -> Handeling.BEHEREN;
            default -> Lees.constante(Handeling.class).apply(doet);
        };
    }

    private static Function<Protocol, Proefuitkomst> vernietigen(
            Situatie situatie, Vernietigingssituatie vernietiging) {
        return protocol -> Proefuitkomst.van(Beslissing.inDossier(protocol, situatie))
                .en(Proefuitkomst.van(Vernietigingssituatie.beslis(protocol, vernietiging)));
    }

    private static Proefuitkomst medewerker(Protocol protocol, Situatie situatie) {
        Vindplaats naam = new Vindplaats(Wereld.HUIS.waarde(), Wereld.ANDER.waarde(), "naam");
        return Proefuitkomst.van(Beslissing.medewerker(protocol, situatie, Set.of(naam)));
    }

    private static Proefuitkomst termijn(Protocol protocol, Veld veld) {
        Termijnbepaling bepaling = veld.tekst("soort")
                .map(Lees.constante(Termijnbepaling.Soort.class))
                .map(protocol.termijnen()::get)
                .orElseThrow(() -> new IllegalStateException("an example of a term needs its kind"));
        return Lees.moment(veld, "vanaf")
                .map(vanaf ->
                        Proefuitkomst.termijn(bepaling.termijn().laatsteDag(Kalender.dag(vanaf)), bepaling.artikelen()))
                .orElseThrow(() -> new IllegalStateException("an example of a term needs its first moment"));
    }
}
