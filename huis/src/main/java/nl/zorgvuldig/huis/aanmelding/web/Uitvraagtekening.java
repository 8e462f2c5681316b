package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.UitvraagVoorbereiden.Mogelijk;
import nl.zorgvuldig.huis.aanmelding.UitvraagVoorbereiden.Voorbereiding;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;

/** Draws the page on which other partijen are asked: nobody is chosen in it before someone chose (C5). */
record Uitvraagtekening(Protocol protocol, Uitleg uitleg, Kijker kijker, Voorbereiding voorbereiding) {

    UitvraagBeeld beeld(Formulier formulier, Foutoverzicht fouten) {
        Ingezien gezien = voorbereiding.gezien();
        String leidend = uitleg.partij(gezien.staat().feiten().leidendePartij());
        List<Optie> mee = mee();
        return new UitvraagBeeld(
                Casuskop.van(gezien, uitleg),
                leidend,
                uitleg.naam(Begrip.TAAK, gezien.staat().feiten().taak().code()),
                voorbereiding.partijen().stream()
                        .map(partij -> Optie.van(partij.partij().waarde().toString(), uitleg.partij(partij.partij())))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList(),
                blokken(formulier),
                mee,
                gekozen(formulier),
                uiterlijk(formulier),
                formulier,
                fouten,
                uitleg.waarom(gezien.namens(), gezien.doel(), gezien.gronden()));
    }

    private String uiterlijk(Formulier formulier) {
        String getypt = formulier.waarde(Uitvraagvelden.UITERLIJK);
        return getypt.isEmpty()
                ? voorbereiding.uiterlijk().map(Dagtekst::getypt).orElse("")
                : getypt;
    }

    private List<UitvraagBeeld.Blok> blokken(Formulier formulier) {
        List<Partij.Id> gekozen = new Uitvraagvelden(formulier).gekozen();
        boolean veel = gekozen.size() > protocol.uitvraag().zonderToelichting();
        return voorbereiding.partijen().stream()
                .filter(partij -> gekozen.contains(partij.partij()))
                .map(partij -> blok(formulier, partij, veel))
                .sorted(Comparator.comparing(UitvraagBeeld.Blok::naam))
                .toList();
    }

    private UitvraagBeeld.Blok blok(Formulier formulier, Mogelijk partij, boolean veel) {
        String plaats = Uitvraagvelden.plaats(partij.partij());
        List<Optie> mensen = partij.mensen().stream()
                .map(wie -> Optie.van(wie.persoon().waarde().toString(), naam(wie.naam())))
                .toList();
        List<String> aan = formulier.waarden(plaats + ".mensen");
        return new UitvraagBeeld.Blok(
                plaats,
                partij.partij().waarde().toString(),
                uitleg.partij(partij.partij()),
                mensen,
                aan.isEmpty() && mensen.size() == 1 ? List.of(mensen.getFirst().waarde()) : aan,
                partij.vragen().stream()
                        .map(vraag -> Optie.van(vraag.code(), uitleg.naam(Begrip.VRAAG, vraag.code())))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList(),
                veel);
    }

    private static String naam(String naam) {
        return naam.isEmpty() ? Teksten.tekst("uitvraag.naamloos") : naam;
    }

    /** Who it is about, and what its giver lets go along. */
    private List<Optie> mee() {
        Inbrengkaarten kaarten = new Inbrengkaarten(protocol, uitleg, kijker);
        return voorbereiding.gezien().van(Stuk.Soort.INBRENG).stream()
                .filter(geopend -> geopend.aard() == Aard.PERSONALIA || magMee(geopend.stuk()))
                .sorted(Comparator.comparing(Geopend::stuk, kaarten.volgorde()))
                .map(geopend -> new Optie(geopend.stuk().id().toString(), wat(geopend), uitleg(geopend)))
                .toList();
    }

    private static boolean magMee(Stuk stuk) {
        return stuk.voorwaarden().voldoet(voorwaarden -> voorwaarden.uitvraag() == Uitvraag.MAG);
    }

    private String wat(Geopend geopend) {
        return geopend.personalia()
                .map(wie -> Teksten.tekst("uitvraag.mee.wie", wie.kort()))
                .orElseGet(() ->
                        uitleg.naam(Begrip.CATEGORIE, geopend.stuk().categorie().code()));
    }

    private String uitleg(Geopend geopend) {
        return geopend.personalia().isPresent() ? "" : geopend.veld("inhoud");
    }

    /** The one person it is about goes along by itself; of more, someone chooses. */
    private List<String> gekozen(Formulier formulier) {
        List<String> mensen = voorbereiding.gezien().van(Stuk.Soort.INBRENG).stream()
                .filter(geopend -> geopend.aard() == Aard.PERSONALIA)
                .map(geopend -> geopend.stuk().id().toString())
                .toList();
        return formulier.velden(Uitvraagvelden.MEE).isEmpty() && mensen.size() == 1
                ? mensen
                : formulier.waarden(Uitvraagvelden.MEE);
    }
}
