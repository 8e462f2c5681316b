package nl.zorgvuldig.huis.beheer.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** The words and answers that all pages of registering share. */
@Component
class Beheertekst {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Beheertekst(Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    Profiel profiel(Kijker kijker) {
        return protocollen.voor(kijker.huis());
    }

    Map<Partij.Id, String> partijen(Kijker kijker) {
        return transacties.lezen(kijker, () -> partijen.namen(kijker.huis()));
    }

    Uitleg uitleg(Kijker kijker) {
        Map<Partij.Id, String> namen = partijen(kijker);
        return new Uitleg(profiel(kijker), partij -> namen.getOrDefault(partij, ""), Kalender.dag(klok.nu()));
    }

    /** On whose behalf people are shown, and why. */
    WaaromBeeld waarom(Kijker kijker, List<Bevinding> gronden) {
        Uitleg uitleg = uitleg(kijker);
        return new WaaromBeeld(
                uitleg.partij(kijker.partij()),
                Teksten.tekst("beheer.waarvoor"),
                uitleg.regels(gronden),
                uitleg.versie());
    }

    Antwoord geweigerd(Kijker kijker, List<Bevinding> redenen) {
        Uitleg uitleg = uitleg(kijker);
        return Antwoord.geweigerd(
                "beheer/geweigerd",
                new Weigerbeeld(uitleg.regels(redenen), uitleg.openVragen(redenen), uitleg.versie()));
    }

    /** After something was registered: look there; when it was refused: why. */
    Antwoord daarna(Kijker kijker, Beheren.Uitkomst uitkomst, String pad) {
        return switch (uitkomst) {
            case Beheren.Uitkomst.Gedaan gedaan -> Antwoord.naar(pad);
            case Beheren.Uitkomst.NietGevonden _ -> Antwoord.nietGevonden();
            case Beheren.Uitkomst.Geweigerd geweigerd -> geweigerd(kijker, geweigerd.redenen());
        };
    }

    /** How and when it was linked how someone logs in, and what the issuer calls that person. */
    static String inlog(Personeel wie, Persoon.Id persoon) {
        return wie.koppelingen().stream()
                .filter(koppeling -> koppeling.van().equals(persoon))
                .map(koppeling -> Teksten.tekst(
                        "beheer.inlog.hoe",
                        Teksten.keuze("beheer.inlog", koppeling.wijze().name()),
                        Dagtekst.datum(Kalender.dag(koppeling.op())),
                        wie.lees(koppeling.uitgever()),
                        wie.lees(koppeling.weergave())))
                .collect(Collectors.joining(" "));
    }

    /** "1 januari 2026 tot en met 31 december 2027". */
    static String periode(Periode periode) {
        return periode.totEnMet()
                .map(eind -> Teksten.tekst("beheer.periode", Dagtekst.datum(periode.van()), Dagtekst.datum(eind)))
                .orElseGet(() -> Teksten.tekst("beheer.periode.open", Dagtekst.datum(periode.van())));
    }

    static <T> String namen(Profiel profiel, Begrip begrip, Collection<T> van, Function<T, String> code) {
        return van.stream()
                .map(code)
                .map(naam -> profiel.naam(begrip, naam))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static <T> List<Optie> opties(Profiel profiel, Begrip begrip, Collection<T> van, Function<T, String> code) {
        return van.stream()
                .map(code)
                .map(naam -> Optie.van(naam, profiel.naam(begrip, naam)))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }
}
