package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Draws the pages of a report. */
@Component
class Meldtekening {
    private final Aanmeldkeuzes keuzes;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Namenstekening namens;

    Meldtekening(Aanmeldkeuzes keuzes, Protocollen protocollen, Uitleggers uitleggers, Namenstekening namens) {
        this.namens = namens;
        this.keuzes = keuzes;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
    }

    /** One page, with what must be put right on it. */
    Meldbeeld stap(Kijker kijker, Meldgang.Blad blad, Stap stap, Foutoverzicht fouten) {
        return stap(kijker, blad, stap, fouten, false);
    }

    /** The same, for who comes for one of its fields. */
    Meldbeeld stap(Kijker kijker, Meldgang.Blad blad, Stap stap, Foutoverzicht fouten, boolean gericht) {
        return beeld(kijker, blad, stap, fouten, gericht, List.of(), List.of());
    }

    /** The last page: all that was typed, and all that is missing. */
    Meldbeeld nakijken(Kijker kijker, Meldgang.Blad blad, Foutoverzicht alle) {
        AanmeldBeeld.Keuzes keuze = keuzes.voor(kijker, blad.melder(kijker), blad.formulier());
        List<Meldbeeld.Punt> open = alle.fouten().stream()
                .sorted(Comparator.comparingInt(fout -> Stap.van(fout.veld()).nummer()))
                .map(fout -> new Meldbeeld.Punt(fout.melding(), pad(blad, fout.veld())))
                .toList();
        return beeld(
                kijker,
                blad,
                Stap.NAKIJKEN,
                Meldgang.op(Stap.NAKIJKEN, alle),
                false,
                new Nakijklijst(blad.formulier(), keuze).delen(),
                open);
    }

    private static String pad(Meldgang.Blad blad, String veld) {
        Stap stap = Stap.van(veld);
        return veld.isEmpty()
                ? ""
                : stap == Stap.NAKIJKEN
                        ? "#veld-" + veld
                        : Meldbeeld.pad(blad.concept().id(), stap) + "&controle=ja#veld-" + veld;
    }

    private Meldbeeld beeld(
            Kijker kijker,
            Meldgang.Blad blad,
            Stap stap,
            Foutoverzicht fouten,
            boolean gericht,
            List<Meldbeeld.Deel> overzicht,
            List<Meldbeeld.Punt> open) {
        return new Meldbeeld(
                inhoud(kijker, blad, fouten),
                blad.concept().id(),
                blad.concept().versie(),
                UUID.randomUUID(),
                stap,
                blad.concept().bewaard(),
                blad.concept().vernietigdag(),
                !blad.gelukt(),
                gericht,
                overzicht,
                open,
                namens.van(kijker, blad.concept()));
    }

    private AanmeldBeeld inhoud(Kijker kijker, Meldgang.Blad blad, Foutoverzicht fouten) {
        return new AanmeldBeeld(
                blad.concept().id(),
                blad.formulier(),
                fouten,
                waarom(kijker, blad.melder(kijker).partij(), blad.gronden()),
                keuzes.voor(kijker, blad.melder(kijker), blad.formulier()),
                Aanmeldlezer.aantal(blad.formulier()));
    }

    WaaromBeeld waarom(Kijker kijker, List<Bevinding> gronden) {
        return waarom(kijker, kijker.partij(), gronden);
    }

    /** On behalf of the partij whose report it will be (B2). */
    private WaaromBeeld waarom(Kijker kijker, Partij.Id namens, List<Bevinding> gronden) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        String doel = Optional.ofNullable(
                        protocol.fasen().get(protocol.aanmelding().fase()))
                .map(fase -> fase.hoofddoel().code())
                .orElseThrow();
        return uitleggers.voor(kijker).waarom(namens, doel, gronden);
    }
}
