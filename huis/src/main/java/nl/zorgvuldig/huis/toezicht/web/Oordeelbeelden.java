package nl.zorgvuldig.huis.toezicht.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.Toon;
import nl.zorgvuldig.huis.toezicht.Oordeel;

/**
 * Draws what was judged, and reads what is.
 *
 * @param beelden who people are
 * @param oordelen what was judged, oldest first
 */
record Oordeelbeelden(Logbeelden beelden, List<Oordeel.Geopend> oordelen) {

    OordeelBeeld van(Instant moment, UUID regel, String aanleiding) {
        return new OordeelBeeld(
                moment.toString(),
                regel.toString(),
                aanleiding,
                oordelen.stream()
                        .filter(een -> een.oordeel().regel().equals(regel)
                                && een.oordeel().aanleiding().equals(aanleiding))
                        .map(this::eerder)
                        .toList());
    }

    private OordeelBeeld.Eerder eerder(Oordeel.Geopend een) {
        return new OordeelBeeld.Eerder(
                toon(een.oordeel().soort()),
                woord(een.oordeel().soort()),
                een.motivering(),
                beelden.wie(een.oordeel().door()),
                een.oordeel().op());
    }

    private static Toon toon(Oordeel.Soort soort) {
        return switch (soort) {
            case IN_ORDE -> Toon.GOED;
            case UITZOEKEN -> Toon.LET_OP;
            case MISBRUIK -> Toon.FOUT;
        };
    }

    private static String woord(Oordeel.Soort soort) {
        return Teksten.keuze("toezicht.oordeel", soort.name());
    }

    /** What can be judged. */
    static List<Optie> keuzes() {
        return Stream.of(Oordeel.Soort.values())
                .map(soort -> Optie.van(soort.name(), woord(soort)))
                .toList();
    }

    /** What is missing in what was sent. */
    static Foutoverzicht fouten(Invoer invoer) {
        List<Foutoverzicht.Fout> fouten = new ArrayList<>();
        if (soort(invoer).isEmpty()) {
            fouten.add(new Foutoverzicht.Fout("", Teksten.tekst("toezicht.fout.oordeel")));
        }
        if (invoer.ingevuld("motivering").isEmpty()) {
            fouten.add(new Foutoverzicht.Fout("", Teksten.tekst("toezicht.fout.motivering")));
        }
        return new Foutoverzicht(fouten);
    }

    /** What was sent, when nothing is missing. */
    static Optional<Oordeel.Nieuw> lees(Invoer invoer) {
        return soort(invoer)
                .filter(_ -> fouten(invoer).isLeeg())
                .map(soort -> new Oordeel.Nieuw(
                        moment(invoer),
                        Padkenmerk.lees(invoer.tekst("regel")),
                        invoer.tekst("aanleiding").replaceAll("[^A-Z_]", ""),
                        soort,
                        invoer.tekst("motivering")));
    }

    private static Optional<Oordeel.Soort> soort(Invoer invoer) {
        return Stream.of(Oordeel.Soort.values())
                .filter(soort -> soort.name().equals(invoer.tekst("oordeel")))
                .findFirst();
    }

    private static Instant moment(Invoer invoer) {
        try {
            return Instant.parse(invoer.tekst("moment"));
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
