package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Antwoordcode;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Uitvragen.Gesteld;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.Toon;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.protocollen.Begrip;

/** What other partijen are asked in a casus, as far as the viewer may see it (C6, HV B2.2.2, HV-J6). */
record Uitvraagregels(Uitleg uitleg, Kijker kijker, Ingezien gezien, LocalDate vandaag) {

    List<Uitvraagregel> regels() {
        return gezien.uitvragen().stream()
                .filter(vraag -> isVanOns(vraag) || woorden(vraag).isPresent())
                .map(this::regel)
                .toList();
    }

    private boolean isVanOns(Gesteld vraag) {
        return vraag.partij().equals(kijker.partij());
    }

    private Uitvraagregel regel(Gesteld vraag) {
        Stand stand = stand(vraag);
        List<Regel> regels = new ArrayList<>();
        woorden(vraag).ifPresent(woorden -> regels.addAll(gevraagd(vraag, woorden)));
        gezien.van(Stuk.Soort.BIJDRAGE).stream()
                .filter(bijdrage -> hoortBij(vraag, bijdrage.stuk()))
                .map(bijdrage -> new Regel(
                        Teksten.keuze("uitvraag.bijdrage", bijdrage.stuk().code()), bijdrage.veld("tekst")))
                .forEach(regels::add);
        antwoord(vraag).ifPresent(regels::add);
        return new Uitvraagregel(
                vraag.id(),
                uitleg.partij(vraag.partij()),
                stand.toon,
                Teksten.keuze("uitvraag.stand", stand.name()),
                regels,
                isVanOns(vraag)
                        ? ""
                        : woorden(vraag).map(woorden -> burger(vraag, woorden)).orElse(""),
                stand == Stand.WACHT && gezien.mogelijk().contains(Handeling.UITVRAGEN));
    }

    /** Where a question stands; not known, giving nothing, and keeping back all that is given look the same. */
    private enum Stand {
        WACHT(Toon.BEZIG),
        VERLOPEN(Toon.LET_OP),
        TERUGGENOMEN(Toon.NEUTRAAL),
        BEANTWOORD(Toon.NEUTRAAL),
        BIJDRAGE(Toon.GOED),
        GEEN_BIJDRAGE(Toon.NEUTRAAL);

        private final Toon toon;

        Stand(Toon toon) {
            this.toon = toon;
        }
    }

    private Stand stand(Gesteld vraag) {
        if (vraag.beantwoordOp().isPresent()) {
            return beantwoord(vraag);
        }
        if (vraag.ingetrokkenOp().isPresent()) {
            return Stand.TERUGGENOMEN;
        }
        return vraag.feiten().isOpen(vandaag) ? Stand.WACHT : Stand.VERLOPEN;
    }

    /** Whoever reads no answers of others reads that there is one, and not that it brings nothing. */
    private Stand beantwoord(Gesteld vraag) {
        if (Uitvraagantwoord.voorAnderen(zichtbaar(vraag)) == Uitvraagantwoord.Bijdrage.BIJDRAGE) {
            return Stand.BIJDRAGE;
        }
        return gezien.mogelijk().contains(Handeling.UITVRAGEN) ? Stand.GEEN_BIJDRAGE : Stand.BEANTWOORD;
    }

    private int zichtbaar(Gesteld vraag) {
        return (int) Stream.concat(gezien.van(Stuk.Soort.INBRENG).stream(), gezien.van(Stuk.Soort.BIJDRAGE).stream())
                .filter(geopend -> hoortBij(vraag, geopend.stuk()))
                .count();
    }

    private static boolean hoortBij(Gesteld vraag, Stuk stuk) {
        return stuk.gever().equals(vraag.partij()) && !stuk.op().isBefore(vraag.gesteldOp());
    }

    private Optional<Geopend> woorden(Gesteld vraag) {
        return gezien.van(Stuk.Soort.UITVRAAG).stream()
                .filter(geopend -> geopend.stuk().id().equals(vraag.id()))
                .findFirst();
    }

    private List<Regel> gevraagd(Gesteld vraag, Geopend woorden) {
        String reden = gezien.van(Stuk.Soort.UITVRAAGREDEN).stream()
                .filter(geopend -> geopend.stuk().code().equals(vraag.id().toString()))
                .map(geopend -> geopend.veld("tekst"))
                .findFirst()
                .orElse("");
        return Regel.gevuld(
                regel("uitvraag.regel.vraag", vragen(vraag, woorden)),
                regel("uitvraag.regel.noodzaak", woorden.veld("tekst")),
                regel("uitvraag.regel.reden", reden),
                regel("uitvraag.regel.gesteld", Dagtekst.lang(vraag.gesteldOp())),
                regel("uitvraag.regel.uiterlijk", Dagtekst.lang(vraag.uiterlijk())));
    }

    private String vragen(Gesteld vraag, Geopend woorden) {
        return Stream.concat(
                        vraag.vragen().stream()
                                .map(code -> uitleg.naam(Begrip.VRAAG, code.code()))
                                .sorted(),
                        Stream.of(woorden.veld("wijze")).filter(eigen -> !eigen.isBlank()))
                .collect(Collectors.joining("; "));
    }

    /** What the own partij answered, for that partij alone. */
    private Optional<Regel> antwoord(Gesteld vraag) {
        return gezien.van(Stuk.Soort.ANTWOORD).stream()
                .filter(geopend -> geopend.stuk().code().equals(vraag.id().toString()))
                .findFirst()
                .flatMap(geopend -> Antwoordcode.lees(geopend.veld("tekst"))
                        .map(antwoord -> regel(
                                "uitvraag.regel.antwoord",
                                Stream.of(Teksten.keuze("uitvraag.antwoord", antwoord.name()), geopend.veld("wijze"))
                                        .filter(tekst -> !tekst.isBlank())
                                        .collect(Collectors.joining(". ")))));
    }

    /** What was asked of whom, and why, as the betrokkene can be told it. */
    private String burger(Gesteld vraag, Geopend woorden) {
        return Teksten.tekst(
                "uitvraag.burger",
                Dagtekst.lang(vraag.gesteldOp()),
                uitleg.partij(vraag.partij()),
                uitleg.partij(gezien.staat().feiten().leidendePartij()),
                vragen(vraag, woorden),
                woorden.veld("tekst"));
    }

    private static Regel regel(String sleutel, String waarde) {
        return new Regel(Teksten.tekst(sleutel), waarde);
    }
}
