package nl.zorgvuldig.kern.verstrekking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Whether the house may work for a partij: what it authorised, for which work and when. */
final class Verleningsnormen {
    private Verleningsnormen() {}

    /** The partij acted for authorised the house to do this work on its behalf, today (B2, HV B2.2.1). */
    static List<Oordeel> verlening(Protocol protocol, Situatie situatie) {
        return verlening(protocol, situatie, Toegangsnormen.namens(protocol, situatie));
    }

    /** The same of a partij for which someone acts before its dossier is known. */
    static List<Oordeel> verlening(Protocol protocol, Situatie situatie, Gegeven<Partijfeiten> van) {
        return Werkzaamheid.voor(situatie.handeling())
                .filter(_ -> protocol.aanmelding().stukken().contains(Stuk.BEVOEGDHEIDSVERLENING))
                .map(werk -> verlening(Bevinder.van(protocol, Norm.ONDERTEKENING), werk, situatie.dag(), van))
                .orElseGet(List::of);
    }

    private static List<Oordeel> verlening(
            Bevinder bevinder, Werkzaamheid werk, LocalDate dag, Gegeven<Partijfeiten> van) {
        Map<String, Argument> argumenten = new HashMap<>();
        argumenten.put("werkzaamheid", Toegangsnormen.code("werkzaamheid", werk.name()));
        van.alsOptie().ifPresent(feiten -> argumenten.put("partij", new Argument.Naam(feiten.id())));
        return van.voldoet(feiten -> feiten.heeftVerleend(werk, dag))
                ? bevinder.voldaan("bevoegdheid-verleend", argumenten)
                : bevinder.faalt("bevoegdheid-niet-verleend", argumenten);
    }
}
