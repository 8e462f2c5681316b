package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Plays the situation of an example under a protocol. */
final class Naspelen {
    private Naspelen() {}

    static Proefuitkomst van(Protocol protocol, String doet, Veld veld) {
        return switch (doet) {
            case "binnenkomen" ->
                Proefuitkomst.van(Beslissing.binnenkomen(protocol, Feiten.situatie(veld, Handeling.OPPAKKEN)));
            case "beheren" -> Proefuitkomst.van(Beslissing.beheren(protocol, Feiten.situatie(veld, Handeling.BEHEREN)));
            case "medewerker_inzien" -> medewerker(protocol, veld);
            case "aanmelden" ->
                Proefuitkomst.van(Aanmeldbeslissing.aanmelden(protocol, Aanmeldfeiten.aanmelding(veld)));
            case "oppakken" -> inDossier(protocol, veld, Handeling.OPPAKKEN);
            case "afstemmen" -> inDossier(protocol, veld, Handeling.AFSTEMMEN);
            case "inzien" -> Proefuitkomst.van(Beslissing.inzage(protocol, Inzagefeiten.inzage(veld)));
            case "beoordelen" -> Proefuitkomst.van(Aanmeldbeslissing.intake(protocol, Aanmeldfeiten.intake(veld)));
            case "akkoord_geven" -> Proefuitkomst.van(Aanmeldbeslissing.akkoord(protocol, Inzagefeiten.akkoord(veld)));
            case "uitkomst_inzien" ->
                Proefuitkomst.van(Beslissing.bericht(protocol, Inzagefeiten.bericht(protocol, veld)));
            case "vernietigen" ->
                inDossier(protocol, veld, Handeling.VERNIETIGEN)
                        .en(Proefuitkomst.van(Vernietigingssituatie.beslis(protocol, Inzagefeiten.vernietiging(veld))));
            case "termijn" -> termijn(protocol, veld.veld("termijn"));
            default -> throw new IllegalArgumentException("no such act in an example: " + doet);
        };
    }

    private static Proefuitkomst inDossier(Protocol protocol, Veld veld, Handeling handeling) {
        return Proefuitkomst.van(Beslissing.inDossier(protocol, Feiten.situatie(veld, handeling)));
    }

    private static Proefuitkomst medewerker(Protocol protocol, Veld veld) {
        Vindplaats naam = new Vindplaats(Wereld.HUIS.waarde(), Wereld.ANDER.waarde(), "naam");
        return Proefuitkomst.van(
                Beslissing.medewerker(protocol, Feiten.situatie(veld, Handeling.MEDEWERKER_INZIEN), Set.of(naam)));
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
