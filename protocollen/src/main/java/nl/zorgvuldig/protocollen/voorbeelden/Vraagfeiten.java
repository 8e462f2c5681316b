package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.gegeven;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.is;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.motivering;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.verzameling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.triage.Antwoorder;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Bevraagde;
import nl.zorgvuldig.kern.triage.Meegave;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.kern.triage.Uitvraagfeiten;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A question to another partij of an example, or the answer to one. */
final class Vraagfeiten {
    private static final Map<String, Uitvraagantwoord> ANTWOORDEN = Map.of(
            "bekend", Uitvraagantwoord.BEKEND,
            "niet_bekend", Uitvraagantwoord.NIET_BEKEND,
            "geeft_niet", Uitvraagantwoord.GEEFT_NIET);

    private Vraagfeiten() {}

    static Uitvraagsituatie uitvraag(Protocol protocol, Veld veld) {
        Situatie basis = Feiten.situatie(veld, Handeling.UITVRAGEN);
        Veld vraag = veld.veld("vraag");
        int aantal = vraag.veld("aantal").inhoud() instanceof Inhoud.Getal(int partijen) ? partijen : 1;
        Bevraagde bevraagde = bevraagde(veld, vraag);
        return new Uitvraagsituatie(
                basis,
                gegeven(vraag, "uiterlijk", LocalDate::parse),
                IntStream.range(0, aantal).mapToObj(_ -> bevraagde).toList(),
                vraag.veld("mee").inhoud().equals(new Inhoud.JaNee(true))
                        ? List.of(meegave(protocol, veld))
                        : List.of());
    }

    private static Bevraagde bevraagde(Veld veld, Veld vraag) {
        Gegeven<Partijfeiten> partij = is(vraag, "partij", "leidend")
                ? Feiten.situatie(veld, Handeling.UITVRAGEN).leidendePartij()
                : Feiten.partij(vraag.veld("partij"), Wereld.GEVRAAGD);
        Rol rol = new Rol(vraag.tekst("rol").orElse("geen"));
        Kijker kijker = new Kijker(Wereld.HUIS, Wereld.ANDER, Wereld.GEVRAAGD, rol);
        boolean niemand = vraag.veld("mensen").inhoud().equals(new Inhoud.Getal(0));
        return new Bevraagde(
                "partij",
                partij,
                niemand
                        ? List.of()
                        : List.of(new Antwoorder(
                                kijker, Gegeven.bekend(Feiten.persoon(veld, Wereld.ANDER, Wereld.GEVRAAGD, rol)))),
                verzameling(vraag, "vragen", Vraagcode::new),
                motivering(vraag, "eigen_vraag"),
                motivering(vraag, "noodzaak"),
                motivering(vraag, "toelichting"));
    }

    private static Meegave meegave(Protocol protocol, Veld veld) {
        Inzagesituatie gegeven = Inzagefeiten.inzage(protocol, veld);
        return new Meegave("mee", gegeven.inbreng(), gegeven.gever(), gegeven.gronden());
    }

    static Antwoordsituatie antwoord(Protocol protocol, Veld veld) {
        Veld vraag = veld.veld("vraag");
        return new Antwoordsituatie(
                Feiten.situatie(veld, Handeling.BEANTWOORDEN),
                gegeven(vraag, "uiterlijk", LocalDate::parse)
                        .alsOptie()
                        .map(dag -> Gegeven.bekend(feiten(vraag, dag)))
                        .orElseGet(Gegeven::onbekend),
                gegeven(vraag, "antwoord", ANTWOORDEN::get),
                Aanmeldfeiten.aanmelding(protocol, veld));
    }

    private static Uitvraagfeiten feiten(Veld vraag, LocalDate uiterlijk) {
        return new Uitvraagfeiten(
                Wereld.VRAAG,
                Wereld.DOSSIER,
                is(vraag, "van", "andere") ? Wereld.DERDE : Wereld.EIGEN,
                uiterlijk,
                vraag.tekst("stand")
                        .map(Lees.constante(Uitvraagfeiten.Stand.class))
                        .orElse(Uitvraagfeiten.Stand.OPEN));
    }
}
