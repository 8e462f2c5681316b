package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.DeelprofielBepalen;
import nl.zorgvuldig.huis.aanmelding.DeelprofielBepalen.Uitkomst;
import nl.zorgvuldig.huis.aanmelding.Deelprofielen;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a partij says how it usually shares what it gives. */
@Controller
class DeelprofielPagina {
    private static final String PAD = "/deelprofiel";
    private static final String PLAATS = "deelprofiel";

    private final DeelprofielBepalen bepalen;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;

    DeelprofielPagina(DeelprofielBepalen bepalen, Protocollen protocollen, Uitleggers uitleggers) {
        this.bepalen = bepalen;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
    }

    @GetMapping(PAD)
    @Recht(Handeling.DEELPROFIEL_BEPALEN)
    Antwoord toon(Kijker kijker, @RequestParam(defaultValue = "") String bewaard) {
        return switch (bepalen.toon(kijker)) {
            case Uitkomst.Bepaald nu ->
                Antwoord.pagina("aanmelding/deelprofiel", beeld(kijker, nu, bewaard.equals("ja")));
            case Uitkomst.Onjuist(List<Invoerfout> _, Uitkomst.Bepaald nu, boolean _) ->
                Antwoord.pagina("aanmelding/deelprofiel", beeld(kijker, nu, false));
            case Uitkomst.Geweigerd(List<Bevinding> redenen) -> geweigerd(kijker, redenen);
        };
    }

    @PostMapping(PAD)
    @Recht(Handeling.DEELPROFIEL_BEPALEN)
    Antwoord bewaar(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Voorwaardevelden velden = Voorwaardevelden.van(formulier, PLAATS);
        return switch (bepalen.bepaal(kijker, PLAATS, velden.lees(), gezien(formulier))) {
            case Uitkomst.Bepaald _ -> Antwoord.naar(PAD + "?bewaard=ja");
            case Uitkomst.Onjuist(List<Invoerfout> fouten, Uitkomst.Bepaald nu, boolean intussen) ->
                Antwoord.teVerbeteren(
                        "aanmelding/deelprofiel",
                        beeld(kijker, nu, velden, overzicht(fouten)).na(false, intussen));
            case Uitkomst.Geweigerd(List<Bevinding> redenen) -> geweigerd(kijker, redenen);
        };
    }

    private static int gezien(Formulier formulier) {
        return formulier.waarde("gezien").matches("[0-9]{1,6}") ? Integer.parseInt(formulier.waarde("gezien")) : 0;
    }

    private static Foutoverzicht overzicht(List<Invoerfout> fouten) {
        return new Foutoverzicht(fouten.stream()
                .map(fout -> new Foutoverzicht.Fout(fout.plaats(), Teksten.tekst(fout.sleutel())))
                .toList());
    }

    private DeelprofielBeeld beeld(Kijker kijker, Uitkomst.Bepaald nu, boolean bewaard) {
        Voorwaardevelden velden = Voorwaardevelden.van(
                Voorwaardenopgave.van(nu.nu().map(vast -> vast.deelprofiel()).orElse(Deelprofiel.ZOALS_DE_TEKST)));
        return beeld(kijker, nu, velden, Foutoverzicht.geen()).na(bewaard, false);
    }

    private DeelprofielBeeld beeld(Kijker kijker, Uitkomst.Bepaald nu, Voorwaardevelden velden, Foutoverzicht fouten) {
        Uitleg uitleg = uitleggers.voor(kijker);
        List<Optie> anderen = Stream.concat(
                        opties(nu.anderen(), uitleg::partij),
                        opties(nu.weg(), partij -> Teksten.tekst("deelprofiel.weg", uitleg.partij(partij))))
                .toList();
        return new DeelprofielBeeld(
                uitleg.partij(kijker.partij()),
                nu.nu().map(vast -> geldt(kijker, uitleg, vast, nu.door())),
                nu.nu().map(vast -> vast.versie()).orElse(0),
                wie(),
                regisseur(kijker, uitleg).toList(),
                anderen,
                velden,
                false,
                false,
                fouten,
                new WaaromBeeld(
                        uitleg.partij(kijker.partij()),
                        Teksten.tekst("deelprofiel.waarvoor"),
                        uitleg.regels(nu.gronden()),
                        uitleg.versie()));
    }

    private DeelprofielBeeld.Geldt geldt(Kijker kijker, Uitleg uitleg, Deelprofielen.Vastgelegd vast, String door) {
        Voorwaarden voorwaarden = Voorwaardenopgave.voorwaarden(vast.deelprofiel());
        return new DeelprofielBeeld.Geldt(
                vast.op(), door, new Zeggenschapszin(protocol(kijker), uitleg).van(voorwaarden));
    }

    private static Stream<Optie> opties(List<Partij.Id> partijen, Function<Partij.Id, String> naam) {
        return partijen.stream()
                .map(partij -> Optie.van(partij.waarde().toString(), naam.apply(partij)))
                .sorted(Comparator.comparing(Optie::naam));
    }

    private Protocol protocol(Kijker kijker) {
        return protocollen.voor(kijker.huis()).protocol();
    }

    private static List<Optie> wie() {
        return Arrays.stream(Voorwaardenopgave.Wie.values())
                .map(wie -> new Optie(
                        wie.name(),
                        Teksten.keuze("deelprofiel.wie", wie.name()),
                        Teksten.keuze("deelprofiel.wie.uitleg", wie.name())))
                .toList();
    }

    private Stream<Optie> regisseur(Kijker kijker, Uitleg uitleg) {
        Protocol protocol = protocol(kijker);
        return Stream.of(Optie.van(
                        Voorwaardevelden.REGISSEUR,
                        Teksten.tekst("casus.zeggenschap.de", new Zeggenschapszin(protocol, uitleg).regisseur())))
                .filter(_ -> !protocol.zeggenschap().regisseurs().isEmpty());
    }

    private Antwoord geweigerd(Kijker kijker, List<Bevinding> redenen) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.geweigerd(
                "aanmelding/geweigerd", new GeweigerdBeeld(List.of(), uitleg.regels(redenen), uitleg.versie()));
    }
}
