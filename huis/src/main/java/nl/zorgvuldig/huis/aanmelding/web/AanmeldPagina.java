package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.AanmeldingDoen;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole report on one page, without a draft: nothing is kept until it is sent. */
@Controller
class AanmeldPagina {
    private final AanmeldingDoen aanmelden;
    private final Aanmeldkeuzes keuzes;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Klok klok;

    AanmeldPagina(
            AanmeldingDoen aanmelden, Aanmeldkeuzes keuzes, Protocollen protocollen, Uitleggers uitleggers, Klok klok) {
        this.aanmelden = aanmelden;
        this.keuzes = keuzes;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.klok = klok;
    }

    @GetMapping("/aanmelden/in-een-keer")
    @Recht(Handeling.AANMELDEN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Formulier.leeg());
    }

    private Antwoord toon(Kijker kijker, Formulier formulier) {
        return switch (aanmelden.mag(kijker)) {
            case Handelingsbesluit.Toegestaan toegestaan ->
                Antwoord.pagina("aanmelding/in-een-keer", beeld(kijker, formulier, Foutoverzicht.geen(), toegestaan));
            case Handelingsbesluit.Geweigerd geweigerd -> geweigerd(kijker, geweigerd);
        };
    }

    @PostMapping("/aanmelden/in-een-keer")
    @Recht(Handeling.AANMELDEN)
    Antwoord verstuur(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Formulier meer = Weghalen.uit(Aanmeldlezer.metMeer(formulier), formulier.waarde("naar"));
        if (meer != formulier) {
            return toon(kijker, meer);
        }
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Aanmeldlezer lezer = new Aanmeldlezer(protocol, formulier, Kalender.dag(klok.nu()));
        return switch (aanmelden.voer(kijker, lezer.lees())) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde() + (gedaan.eerder() ? "?al=ontvangen" : ""));
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(Kijker kijker, Formulier formulier, Aanmelduitkomst.Geweigerd uitkomst) {
        return switch (aanmelden.mag(kijker)) {
            case Handelingsbesluit.Toegestaan toegestaan -> {
                Foutoverzicht fouten = new Fouten(
                                uitleggers.voor(kijker), plaats -> Aanmeldvelden.veld(formulier, plaats))
                        .van(uitkomst);
                yield Antwoord.teVerbeteren("aanmelding/in-een-keer", beeld(kijker, formulier, fouten, toegestaan));
            }
            case Handelingsbesluit.Geweigerd geweigerd -> geweigerd(kijker, geweigerd);
        };
    }

    private Antwoord geweigerd(Kijker kijker, Handelingsbesluit.Geweigerd geweigerd) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.geweigerd(
                "aanmelding/geweigerd",
                new GeweigerdBeeld(
                        uitleg.openVragen(geweigerd.bevindingen()),
                        uitleg.regels(geweigerd.bevindingen()),
                        uitleg.versie()));
    }

    private AanmeldBeeld beeld(
            Kijker kijker, Formulier formulier, Foutoverzicht fouten, Handelingsbesluit.Toegestaan toegestaan) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        String doel = Optional.ofNullable(
                        protocol.fasen().get(protocol.aanmelding().fase()))
                .map(fase -> fase.hoofddoel().code())
                .orElseThrow();
        return new AanmeldBeeld(
                Aanmeldlezer.indiening(formulier),
                formulier,
                fouten,
                uitleggers.voor(kijker).waarom(kijker.partij(), doel, toegestaan.bevindingen()),
                keuzes.voor(kijker, formulier),
                Aanmeldlezer.aantal(formulier));
    }
}
