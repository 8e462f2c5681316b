package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.AanmeldingDoen;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.concept.Voorleggen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a report: each saves what was typed on it before anything else. */
@Controller
class Meldpagina {
    private final Meldgang gang;
    private final Meldtekening tekening;
    private final AanmeldingDoen aanmelden;
    private final Voorleggen voorleggen;

    Meldpagina(Meldgang gang, Meldtekening tekening, AanmeldingDoen aanmelden, Voorleggen voorleggen) {
        this.voorleggen = voorleggen;
        this.gang = gang;
        this.tekening = tekening;
        this.aanmelden = aanmelden;
    }

    @GetMapping("/aanmelden/{id}")
    @Recht(Handeling.AANMELDEN)
    Antwoord toon(
            Kijker kijker,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String stap,
            @RequestParam(defaultValue = "") String controle) {
        return gang.open(kijker, Padkenmerk.lees(id))
                .map(blad -> toon(kijker, blad, Stap.lees(stap), !controle.isEmpty()))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Antwoord toon(Kijker kijker, Meldgang.Blad blad, Stap stap, boolean controle) {
        if (stap == Stap.NAKIJKEN) {
            return Antwoord.pagina(
                    "aanmelding/melden",
                    tekening.nakijken(kijker, blad, Meldgang.buiten(Stap.NAKIJKEN, gang.fouten(kijker, blad))));
        }
        Foutoverzicht fouten = controle ? Meldgang.op(stap, gang.fouten(kijker, blad)) : Foutoverzicht.geen();
        return Antwoord.pagina("aanmelding/melden", tekening.stap(kijker, blad, stap, fouten, controle));
    }

    @PostMapping("/aanmelden/{id}")
    @Recht(Handeling.AANMELDEN)
    Antwoord bewaar(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        UUID concept = Padkenmerk.lees(id);
        Formulier formulier = Formulier.van(verstuurd);
        Stap stap = Stap.lees(formulier.waarde("stap"));
        Optional<Meldgang.Blad> blad = gang.bewaar(kijker, concept, stap, Aanmeldlezer.metMeer(formulier));
        if (blad.isEmpty()) {
            return alGedaan(kijker, concept).orElseGet(Antwoord::nietGevonden);
        }
        return blad.orElseThrow().gelukt()
                ? verder(kijker, blad.orElseThrow(), stap, formulier)
                : Antwoord.teVerbeteren(
                        "aanmelding/melden", tekening.stap(kijker, blad.orElseThrow(), stap, Foutoverzicht.geen()));
    }

    @PostMapping("/aanmelden/{id}/bewaren")
    @Recht(Handeling.AANMELDEN)
    Antwoord bewaarVanzelf(
            Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        UUID concept = Padkenmerk.lees(id);
        return gang.bewaarVanzelf(kijker, concept, Stap.lees(formulier.waarde("stap")), formulier)
                .map(blad ->
                        new Bewaardbeeld(blad.concept().versie(), blad.concept().bewaard(), blad.gelukt()))
                .map(beeld -> Antwoord.pagina("aanmelding/vanzelf", beeld))
                .orElseGet(() -> ingehaald(kijker, concept));
    }

    /** A page can still save itself while it is being sent; then there is nothing left to save. */
    private Antwoord ingehaald(Kijker kijker, UUID concept) {
        return aanmelden
                .eerder(kijker, concept)
                .map(_ -> Antwoord.pagina("aanmelding/ingehaald", Antwoord.Leeg.NIETS))
                .orElseGet(Antwoord::nietGevonden);
    }

    /** Where a draft went that was sent or laid before someone: pressing twice does one thing. */
    private Optional<Antwoord> alGedaan(Kijker kijker, UUID concept) {
        return aanmelden
                .eerder(kijker, concept)
                .map(dossier -> verzonden(dossier, true))
                .or(() -> voorleggen.eerder(kijker, concept).map(ligt -> Antwoord.naar(NamensPagina.PAD + "/" + ligt)));
    }

    private Antwoord verder(Kijker kijker, Meldgang.Blad blad, Stap stap, Formulier formulier) {
        UUID id = blad.concept().id();
        if (Weghalen.isGevraagd(formulier.waarde("naar"))) {
            return Antwoord.naar(Meldbeeld.pad(id, stap));
        }
        if (Meldbeeld.isVan(id, formulier.waarde("naar"))) {
            return Antwoord.naar(formulier.waarde("naar"));
        }
        return switch (formulier.waarde("naar")) {
            case "terug" -> Antwoord.naar(Meldbeeld.pad(id, stap.vorige()));
            case "later" -> Antwoord.naar("/werklijst");
            case "meer" -> Antwoord.naar(Meldbeeld.pad(id, stap) + "#gegeven-" + Aanmeldlezer.aantal(blad.formulier()));
            case "iemand" -> Antwoord.naar(Meldbeeld.pad(id, stap) + "#ander-" + Anderlezer.aantal(blad.formulier()));
            case "toch" -> Antwoord.naar(Meldbeeld.pad(id, stap.volgende()));
            case "versturen" ->
                blad.concept().wordtOpgeschreven().isPresent() ? legVoor(kijker, blad) : verstuur(kijker, blad);
            default -> controleer(kijker, blad, stap);
        };
    }

    private Antwoord controleer(Kijker kijker, Meldgang.Blad blad, Stap stap) {
        Foutoverzicht fouten = Meldgang.op(stap, gang.fouten(kijker, blad));
        return fouten.isLeeg()
                ? Antwoord.naar(Meldbeeld.pad(blad.concept().id(), stap.volgende()))
                : Antwoord.teVerbeteren("aanmelding/melden", tekening.stap(kijker, blad, stap, fouten));
    }

    private Antwoord verstuur(Kijker kijker, Meldgang.Blad blad) {
        return switch (gang.verstuur(kijker, blad)) {
            case Aanmelduitkomst.Gedaan gedaan -> verzonden(gedaan.dossier(), gedaan.eerder());
            case Aanmelduitkomst.Geweigerd geweigerd ->
                Antwoord.teVerbeteren(
                        "aanmelding/melden",
                        tekening.nakijken(kijker, blad, gang.overzicht(kijker, blad.formulier(), geweigerd)));
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord legVoor(Kijker kijker, Meldgang.Blad blad) {
        return voorleggen
                .voer(kijker, blad.concept().id())
                .map(uitkomst -> switch (uitkomst) {
                    case Voorleggen.Uitkomst.Gedaan gedaan -> Antwoord.naar(NamensPagina.PAD + "/" + gedaan.concept());
                    case Voorleggen.Uitkomst.Geweigerd geweigerd ->
                        Antwoord.teVerbeteren(
                                "aanmelding/melden",
                                tekening.nakijken(
                                        kijker,
                                        blad,
                                        gang.overzicht(
                                                kijker,
                                                blad.formulier(),
                                                new Aanmelduitkomst.Geweigerd(geweigerd.redenen(), List.of()))));
                })
                .orElseGet(Antwoord::nietGevonden);
    }

    private static Antwoord verzonden(Dossier.Id dossier, boolean eerder) {
        return Antwoord.naar("/aanmelden/" + dossier.waarde() + "/verzonden" + (eerder ? "?al=ontvangen" : ""));
    }
}
