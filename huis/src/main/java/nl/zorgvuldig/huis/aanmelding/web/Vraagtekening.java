package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.VraagInzien.Vraag;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Component;

/** Draws the page on which someone answers what the own partij was asked. */
@Component
class Vraagtekening {
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Antwoordkeuzes keuzes;

    Vraagtekening(Protocollen protocollen, Uitleggers uitleggers, Antwoordkeuzes keuzes) {
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.keuzes = keuzes;
    }

    VraagBeeld beeld(Kijker kijker, Vraag vraag, Formulier getypt, Foutoverzicht fouten) {
        Uitleg uitleg = uitleggers.voor(kijker);
        Ingezien gezien = vraag.gezien();
        List<Geopend> mee = mee(vraag);
        return new VraagBeeld(
                Casuskop.van(gezien, uitleg),
                uitleg.partij(gezien.staat().feiten().leidendePartij()),
                uitleg.naam(Begrip.DOEL, gezien.doel()),
                uitleg.naam(Begrip.TAAK, gezien.staat().feiten().taak().code()),
                vragen(uitleg, vraag),
                woorden(vraag, "tekst"),
                vraag.gesteld().uiterlijk(),
                new Inbrengkaarten(protocollen.voor(kijker.huis()).protocol(), uitleg, kijker).van(mee),
                blad(
                        kijker,
                        gezien,
                        new Vraagvelden(getypt)
                                .met(mee.stream()
                                        .filter(geopend -> geopend.personalia().isPresent())
                                        .toList()),
                        fouten,
                        uitleg));
    }

    private AanmeldBeeld blad(
            Kijker kijker, Ingezien gezien, Formulier formulier, Foutoverzicht fouten, Uitleg uitleg) {
        return new AanmeldBeeld(
                UUID.randomUUID(),
                formulier,
                fouten,
                uitleg.waarom(gezien.namens(), gezien.doel(), gezien.gronden()),
                keuzes.voor(kijker, formulier, gezien.staat().feiten()),
                Aanmeldlezer.aantal(formulier));
    }

    private static List<Geopend> mee(Vraag vraag) {
        return vraag.gezien().van(Stuk.Soort.INBRENG).stream()
                .filter(geopend -> vraag.gesteld()
                        .mee()
                        .contains(new Inbreng.Id(geopend.stuk().id())))
                .toList();
    }

    private static List<String> vragen(Uitleg uitleg, Vraag vraag) {
        return Stream.concat(
                        vraag.gesteld().vragen().stream()
                                .map(code -> Optie.van("", uitleg.naam(Begrip.VRAAG, code.code()))
                                                .naam()
                                        + "?")
                                .sorted(),
                        Stream.of(woorden(vraag, "wijze")).filter(eigen -> !eigen.isBlank()))
                .toList();
    }

    private static String woorden(Vraag vraag, String veld) {
        return vraag.gezien().van(Stuk.Soort.UITVRAAG).stream()
                .filter(geopend -> geopend.stuk().id().equals(vraag.gesteld().id()))
                .map(geopend -> geopend.veld(veld))
                .findFirst()
                .orElse("");
    }
}
