package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.Aanleiding;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.OordeelVellen;
import nl.zorgvuldig.huis.toezicht.OpvallendVinden;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import nl.zorgvuldig.kern.verantwoording.Signaal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands out by rule, with what to do, and a place to judge it. */
@Controller
class OpvallendPagina {
    private static final String PAD = Adres.PAD + "/opvallend";
    private static final String SJABLOON = "toezicht/opvallend";

    private final OpvallendVinden vinden;
    private final OordeelVellen vellen;
    private final Loguitleg uitleg;
    private final Klok klok;

    OpvallendPagina(OpvallendVinden vinden, OordeelVellen vellen, Loguitleg uitleg, Klok klok) {
        this.vinden = vinden;
        this.vellen = vellen;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        return beeld(kijker, new Invoer(velden), Foutoverzicht.geen())
                .map(beeld -> beeld.fouten().isLeeg()
                        ? Antwoord.pagina(SJABLOON, beeld)
                        : Antwoord.teVerbeteren(SJABLOON, beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping(PAD)
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord oordeel(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        return Oordeelbeelden.lees(invoer)
                .map(nieuw -> vellen.voer(kijker, Aanleiding.OPVALLEND, nieuw)
                        .map(uitkomst -> antwoord(kijker, invoer, uitkomst))
                        .orElseGet(Antwoord::nietGevonden))
                .orElseGet(() -> verbeter(kijker, invoer, Oordeelbeelden.fouten(invoer)));
    }

    private Antwoord antwoord(Kijker kijker, Invoer invoer, OordeelVellen.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case OordeelVellen.Uitkomst.Gedaan() -> {
                Logvraag vraag = vraag(invoer);
                yield Antwoord.naar(PAD + "?van=" + vraag.van() + "&tm=" + vraag.totEnMet());
            }
            case OordeelVellen.Uitkomst.Geweigerd geweigerd ->
                verbeter(kijker, invoer, uitleg.fouten(kijker, geweigerd));
        };
    }

    private Antwoord verbeter(Kijker kijker, Invoer invoer, Foutoverzicht fouten) {
        return beeld(kijker, invoer, fouten)
                .map(beeld -> Antwoord.teVerbeteren(SJABLOON, beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Logvraag vraag(Invoer invoer) {
        Logvraag gelezen = Adres.lees(invoer, Kalender.dag(klok.nu()));
        return Logvraag.periode(gelezen.van(), gelezen.totEnMet());
    }

    private Optional<OpvallendBeeld> beeld(Kijker kijker, Invoer invoer, Foutoverzicht fouten) {
        Logvraag vraag = vraag(invoer);
        Dagen dagen = Dagen.van(invoer, vraag);
        return vinden.voer(kijker, vraag).map(overzicht -> {
            Logzinnen zinnen = uitleg.voor(kijker);
            Logbeelden beelden = new Logbeelden(zinnen, overzicht.namen(), vraag);
            Oordeelbeelden oordelen = new Oordeelbeelden(beelden, overzicht.oordelen());
            List<OpvallendBeeld.Vondst> vondsten = overzicht.signalen().stream()
                    .map(signaal -> vondst(beelden, oordelen, signaal))
                    .toList();
            Predicate<OpvallendBeeld.Vondst> klaar =
                    een -> !een.oordeel().eerder().isEmpty();
            return new OpvallendBeeld(
                    dagen,
                    grenzen(overzicht),
                    vondsten.stream().filter(klaar.negate()).toList(),
                    vondsten.stream().filter(klaar).toList(),
                    dagen.fouten().isLeeg() ? fouten : dagen.fouten(),
                    Loguitleg.waarom(kijker, zinnen, overzicht.gronden()));
        });
    }

    private static OpvallendBeeld.Vondst vondst(Logbeelden beelden, Oordeelbeelden oordelen, Signaal signaal) {
        String soort = signaal.soort().name();
        Logvraag dag = Logvraag.periode(Kalender.dag(signaal.moment()), Kalender.dag(signaal.moment()));
        return new OpvallendBeeld.Vondst(
                Teksten.keuze("toezicht.signaal", soort),
                Teksten.keuze("toezicht.signaal-uitleg", soort).replace("{0}", String.valueOf(signaal.aantal())),
                Teksten.keuze("toezicht.signaal-doen", soort),
                beelden.wie(signaal.persoon()),
                Adres.van(Adres.vanPersoon(dag, signaal.persoon().waarde())),
                signaal.moment(),
                oordelen.van(signaal.moment(), signaal.regel(), soort));
    }

    private static List<String> grenzen(OpvallendVinden.Overzicht overzicht) {
        Grenzen grenzen = overzicht.grenzen();
        return List.of(
                overzicht
                        .besluit()
                        .map(besluit -> Teksten.tekst(
                                "toezicht.grens.besluit", Dagtekst.datum(besluit.sinds()), besluit.besluit()))
                        .orElseGet(() -> Teksten.tekst("toezicht.grens.streng")),
                Teksten.tekst(
                        "toezicht.grens.dossiers",
                        grenzen.dossiers(),
                        grenzen.binnen().toMinutes()),
                Teksten.tekst(
                        "toezicht.grens.weigeringen",
                        grenzen.weigeringen(),
                        grenzen.binnen().toMinutes()),
                Teksten.tekst(
                        "toezicht.grens.gezocht",
                        grenzen.gezocht(),
                        grenzen.binnen().toMinutes()),
                Teksten.tekst("toezicht.grens.werktijd", grenzen.begin(), grenzen.einde()),
                Teksten.tekst("toezicht.grens.altijd"));
    }
}
