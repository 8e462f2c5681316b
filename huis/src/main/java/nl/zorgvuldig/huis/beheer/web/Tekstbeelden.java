package nl.zorgvuldig.huis.beheer.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.beheer.Kandidaattekst;
import nl.zorgvuldig.huis.beheer.TekstAannemen.Stand;
import nl.zorgvuldig.huis.beheer.Tekstbezwaar;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Leesfout;
import nl.zorgvuldig.protocollen.Opvolger;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Vraag;
import nl.zorgvuldig.protocollen.vergelijking.Vergelijking;
import nl.zorgvuldig.protocollen.vergelijking.Verschil;
import org.springframework.stereotype.Component;

/** Draws the page of another text for the house. */
@Component
class Tekstbeelden {
    private final Beheertekst tekst;

    Tekstbeelden(Beheertekst tekst) {
        this.tekst = tekst;
    }

    TekstBeeld van(Kijker kijker, Stand stand, Invoer invoer, WaaromBeeld waarom) {
        Profiel profiel = tekst.profiel(kijker);
        Protocol.Versie geldend = profiel.protocol().versie();
        return new TekstBeeld(
                naam(profiel.titel(), geldend),
                geldend.naam() + "/" + geldend.geldigVanaf(),
                stand.teksten().stream()
                        .map(kandidaat -> kandidaat(profiel, kandidaat))
                        .toList(),
                stand.voorstel()
                        .map(wat -> new TekstBeeld.Voorstel(
                                wat.id(),
                                wat.verwijzing() + ".yaml",
                                wat.besluit(),
                                zinnen(profiel, stand.bezwaren()),
                                wat.door().equals(kijker.persoon()))),
                stand.teksten().stream()
                        .filter(Kandidaattekst::kan)
                        .map(kan -> Optie.van(kan.tekst().verwijzing(), naam(kan)))
                        .toList(),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private static TekstBeeld.Tekst kandidaat(Profiel geldend, Kandidaattekst kandidaat) {
        return new TekstBeeld.Tekst(
                naam(kandidaat),
                kandidaat.tekst().verwijzing() + ".yaml",
                zinnen(geldend, kandidaat.bezwaren()),
                kandidaat.beslecht().stream().map(Tekstbeelden::vraag).toList(),
                kandidaat.nieuw().stream().map(Tekstbeelden::vraag).toList(),
                delen(kandidaat.verschillen()));
    }

    private static String vraag(Vraag vraag) {
        return Optie.van(vraag.code(), vraag.naam()).naam();
    }

    private static String naam(Kandidaattekst kandidaat) {
        Opvolger tekst = kandidaat.tekst();
        return kandidaat
                .profiel()
                .map(profiel -> naam(profiel.titel(), profiel.protocol().versie()))
                .orElseGet(() -> tekst.naam() + ", " + Dagtekst.datum(tekst.eersteDag()));
    }

    private static String naam(String titel, Protocol.Versie versie) {
        return Teksten.tekst("protocol.versie", titel, Dagtekst.datum(versie.geldigVanaf()));
    }

    /** What changes, together under the widest heading and in which way. */
    private static List<TekstBeeld.Deel> delen(List<Verschil> verschillen) {
        Map<String, List<String>> delen = new LinkedHashMap<>();
        verschillen.forEach(verschil -> delen.computeIfAbsent(
                        Teksten.tekst("beheer.tekst.deel", verschil.hoofdkop(), hoe(verschil)), _ -> new ArrayList<>())
                .addAll(regels(verschil)));
        return delen.entrySet().stream()
                .map(deel -> new TekstBeeld.Deel(deel.getKey(), List.copyOf(deel.getValue())))
                .toList();
    }

    private static String hoe(Verschil verschil) {
        return switch (verschil.alleen()) {
            case Vergelijking.STRAKS -> Teksten.tekst("beheer.tekst.erbij");
            case Vergelijking.NU -> Teksten.tekst("beheer.tekst.vervalt");
            default -> Teksten.tekst("beheer.tekst.anders");
        };
    }

    private static List<String> regels(Verschil verschil) {
        return verschil.onderkop().isEmpty()
                ? verschil.regels()
                : verschil.regels().stream()
                        .map(regel -> verschil.onderkop() + ": " + regel)
                        .toList();
    }

    static List<String> zinnen(Profiel geldend, List<Tekstbezwaar> bezwaren) {
        return bezwaren.stream().flatMap(bezwaar -> zinnen(geldend, bezwaar)).toList();
    }

    private static Stream<String> zinnen(Profiel geldend, Tekstbezwaar bezwaar) {
        return switch (bezwaar) {
            case Tekstbezwaar.Fouten(List<Leesfout> fouten) -> fouten.stream().map(Tekstbeelden::fout);
            case Tekstbezwaar.BasisVeranderd() -> Stream.of(Teksten.tekst("beheer.tekst.bezwaar.basis"));
            case Tekstbezwaar.SindsVoorstelVeranderd() -> Stream.of(Teksten.tekst("beheer.tekst.bezwaar.veranderd"));
            case Tekstbezwaar.NietLater(var dag) ->
                Stream.of(Teksten.tekst("beheer.tekst.bezwaar.later", Dagtekst.datum(dag)));
            case Tekstbezwaar.NogNiet(var dag) ->
                Stream.of(Teksten.tekst("beheer.tekst.bezwaar.toekomst", Dagtekst.datum(dag)));
            case Tekstbezwaar.KentNiet(var woord) ->
                Stream.of(Teksten.tekst(
                        "beheer.tekst.bezwaar.woord",
                        Teksten.keuze("beheer.tekst.woord", woord.begrip().name()),
                        geldend.naam(woord.begrip(), woord.code())));
            case Tekstbezwaar.ToontZonderTweede(var rol) ->
                Stream.of(Teksten.tekst("beheer.tekst.bezwaar.alleen", geldend.naam(Begrip.ROL, rol.code())));
            case Tekstbezwaar.NietMeerBeheren() -> Stream.of(Teksten.tekst("beheer.tekst.bezwaar.beheer"));
        };
    }

    /** Where the installation keeps its files is nobody's business on a page. */
    private static String fout(Leesfout fout) {
        Path pad = Path.of(fout.bestand());
        String bestand = String.valueOf(pad.subpath(Math.max(0, pad.getNameCount() - 2), pad.getNameCount()));
        return Teksten.tekst("beheer.tekst.bezwaar.fout", bestand, fout.regel(), fout.veld(), fout.melding());
    }
}
