package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.function.Function;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Vastgelegd;
import nl.zorgvuldig.huis.partij.Partijregister;
import nl.zorgvuldig.huis.partij.Partijregister.Beslissing;
import nl.zorgvuldig.huis.partij.Partijregister.Inschrijving;
import nl.zorgvuldig.huis.partij.Partijregister.Ondertekening;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** Makes the page of one partij. */
@Component
class Partijbeelden {
    private final Partijregister register;
    private final Bevoegdheidsverleningen verleningen;
    private final Beheertekst tekst;

    Partijbeelden(Partijregister register, Bevoegdheidsverleningen verleningen, Beheertekst tekst) {
        this.register = register;
        this.verleningen = verleningen;
        this.tekst = tekst;
    }

    /** What is read within a transaction; shown with on whose behalf and why. */
    Function<WaaromBeeld, PartijBeeld> van(Kijker kijker, Inschrijving partij, Invoer invoer) {
        Profiel profiel = tekst.profiel(kijker);
        List<PartijBeeld.Getekend> getekend = getekend(kijker, profiel, partij);
        List<PartijBeeld.Verleend> verleend = verleend(kijker, profiel, partij);
        List<PartijBeeld.Beslissing> beslissingen = register.beslissingen(kijker.huis()).stream()
                .filter(beslissing -> beslissing.inhoud().partij().equals(partij.id()))
                .map(beslissing -> beslissing(profiel, beslissing))
                .toList();
        return waarom -> new PartijBeeld(
                partij.id().waarde(),
                partij.naam(),
                kenmerken(profiel, partij),
                partij.uitgetreden(),
                partij.tweetal().wacht(),
                getekend,
                verleend,
                vraagtVerlening(profiel),
                beslissingen,
                profiel.protocol().geldt(Voorwaarde.ARTIKEL_20, partij.soorten()),
                keuzes(profiel),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private static Regel regel(String wat, String waarde) {
        return new Regel(
                Teksten.keuze("beheer.partij.veld", wat), waarde.isEmpty() ? Teksten.tekst("beheer.geen") : waarde);
    }

    private List<PartijBeeld.Getekend> getekend(Kijker kijker, Profiel profiel, Inschrijving partij) {
        return register.ondertekeningen(kijker.huis()).stream()
                .filter(stuk -> stuk.partij().equals(partij.id()))
                .map(stuk -> getekend(profiel, stuk))
                .toList();
    }

    private static PartijBeeld.Getekend getekend(Profiel profiel, Ondertekening getekend) {
        return new PartijBeeld.Getekend(
                getekend.id(),
                profiel.naam(Begrip.STUK, getekend.stuk().name()),
                getekend.versie(),
                getekend.op(),
                getekend.functie(),
                getekend.kenmerk(),
                getekend.tweetal().wacht());
    }

    private List<PartijBeeld.Verleend> verleend(Kijker kijker, Profiel profiel, Inschrijving partij) {
        return verleningen.alle(kijker.huis()).stream()
                .filter(verlening -> verlening.verlening().partij().equals(partij.id()))
                .map(verlening -> verleend(profiel, verlening))
                .toList();
    }

    private static PartijBeeld.Verleend verleend(Profiel profiel, Vastgelegd vastgelegd) {
        return new PartijBeeld.Verleend(
                vastgelegd.id(),
                werk(profiel, vastgelegd),
                Beheertekst.periode(vastgelegd.verlening().periode()),
                vastgelegd.verlening().kenmerk(),
                vastgelegd.tweetal().wacht());
    }

    /** For which work something was authorised. */
    static String werk(Profiel profiel, Vastgelegd vastgelegd) {
        return Beheertekst.namen(
                profiel, Begrip.WERKZAAMHEID, vastgelegd.verlening().werk(), Enum::name);
    }

    private static boolean vraagtVerlening(Profiel profiel) {
        return profiel.protocol().aanmelding().stukken().contains(Stuk.BEVOEGDHEIDSVERLENING);
    }

    private static PartijBeeld.Beslissing beslissing(Profiel profiel, Beslissing beslissing) {
        Artikel20 inhoud = beslissing.inhoud();
        return new PartijBeeld.Beslissing(
                beslissing.id(),
                beslissing.kenmerk(),
                Beheertekst.periode(inhoud.periode()),
                inhoud(profiel, inhoud),
                inhoud.isGetekendDoor(profiel.protocol().aanmelding().ondertekenaars()),
                beslissing.tweetal().wacht());
    }

    /** What a decision is about, and who signed it. */
    static List<Regel> inhoud(Profiel profiel, Artikel20 inhoud) {
        return List.of(
                regel("themas", Beheertekst.namen(profiel, Begrip.GEBIED, inhoud.themas(), Gebied::code)),
                regel("doelen", Beheertekst.namen(profiel, Begrip.DOEL, inhoud.doelen(), Doel::code)),
                regel("onderdelen", Beheertekst.namen(profiel, Begrip.ONDERDEEL, inhoud.onderdelen(), Onderdeel::code)),
                regel(
                        "ondertekend",
                        Beheertekst.namen(profiel, Begrip.ONDERTEKENAAR, inhoud.ondertekend(), Ondertekenaar::code)));
    }

    /** What a partij is, and what it may process. */
    static List<Regel> kenmerken(Profiel profiel, Inschrijving partij) {
        return List.of(
                regel("soorten", Beheertekst.namen(profiel, Begrip.SOORT, partij.soorten(), SoortPartij::code)),
                regel("rechten", Beheertekst.namen(profiel, Begrip.RECHT, partij.rechten(), Enum::name)));
    }

    private static PartijBeeld.Keuzen keuzes(Profiel profiel) {
        Protocol protocol = profiel.protocol();
        return new PartijBeeld.Keuzen(
                Beheertekst.opties(profiel, Begrip.STUK, protocol.aanmelding().stukken(), Enum::name),
                Beheertekst.opties(profiel, Begrip.WERKZAAMHEID, Keuzes.WERKZAAMHEDEN.values(), Enum::name),
                Beheertekst.opties(profiel, Begrip.GEBIED, protocol.aanmelding().gebieden(), Gebied::code),
                Beheertekst.opties(profiel, Begrip.DOEL, Keuzes.doelen(protocol).values(), Doel::code),
                Beheertekst.opties(
                        profiel, Begrip.ONDERDEEL, Keuzes.onderdelen(protocol).values(), Onderdeel::code),
                Beheertekst.opties(
                        profiel, Begrip.ONDERTEKENAAR, protocol.aanmelding().ondertekenaars(), Ondertekenaar::code));
    }
}
