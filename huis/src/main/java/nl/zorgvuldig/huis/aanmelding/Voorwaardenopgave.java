package nl.zorgvuldig.huis.aanmelding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * What a giver filled in about who may see something it gave (D3).
 *
 * @param wie who may; empty when nothing was chosen
 * @param regisseur whether whoever leads the process is named
 * @param mensen the people that are named
 * @param partijen the partijen that are named
 * @param nooit the partijen that it must not reach
 * @param doelen the purposes that were ticked; with none of them it may be used for all that the phase allows
 * @param eigenTaak the partijen that may use it for a task of their own as well
 * @param uitvraag whether it may go into an uitvraag
 */
public record Voorwaardenopgave(
        Optional<Wie> wie,
        boolean regisseur,
        Set<Persoon.Id> mensen,
        Set<Partij.Id> partijen,
        Set<Partij.Id> nooit,
        Set<Doel> doelen,
        Set<Partij.Id> eigenTaak,
        boolean uitvraag) {
    /** Copies the sets. */
    public Voorwaardenopgave {
        mensen = Set.copyOf(mensen);
        partijen = Set.copyOf(partijen);
        nooit = Set.copyOf(nooit);
        doelen = Set.copyOf(doelen);
        eigenTaak = Set.copyOf(eigenTaak);
    }

    /** Who may see it. */
    public enum Wie {
        /** Nobody yet but the giver itself. */
        NIEMAND,
        /** Only those who are named. */
        AANGEWEZEN,
        /** Everyone who may see in the phase. */
        IEDEREEN
    }

    /** The same of what holds already. */
    public static Voorwaardenopgave van(Voorwaarden voorwaarden) {
        return new Voorwaardenopgave(
                Optional.of(
                        switch (voorwaarden.kring()) {
                            case Kring.Iedereen() -> Wie.IEDEREEN;
                            case Kring.Alleen(Set<Ontvanger> genoemd) ->
                                genoemd.isEmpty() ? Wie.NIEMAND : Wie.AANGEWEZEN;
                        }),
                voorwaarden.kring().noemtRegisseur(),
                voorwaarden.kring().mensen(),
                voorwaarden.kring().partijen(),
                voorwaarden.voorbehoud(),
                voorwaarden.gebruik().doelen(),
                voorwaarden.eigenTaak(),
                voorwaarden.uitvraag() == Uitvraag.MAG);
    }

    /** What is not right in it. */
    List<Invoerfout> fouten(String plaats, Set<Partij.Id> bekend, Set<Persoon.Id> erbij) {
        return Stream.of(
                        fout(plaats + ".wie", "fout.zeggenschap-wie", wie.isEmpty()),
                        fout(plaats + ".aan", "fout.zeggenschap-aan", wijstNiemandAan()),
                        fout(plaats + ".aan", "fout.zeggenschap-mens", !erbij.containsAll(mensen)),
                        fout(plaats + ".aan", "fout.zeggenschap-partij", !bekend.containsAll(genoemd())),
                        fout(plaats + ".nooit", "fout.zeggenschap-beide", raakt(genoemd())),
                        fout(plaats + ".nooit", "fout.zeggenschap-partij", !bekend.containsAll(nooit)),
                        fout(plaats + ".eigen", "fout.zeggenschap-partij", !bekend.containsAll(eigenTaak)),
                        fout(plaats + ".eigen", "fout.zeggenschap-eigen-taak", raakt(eigenTaak)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Invoerfout> fout(String plaats, String tekst, boolean mis) {
        return mis ? Optional.of(new Invoerfout(plaats, tekst)) : Optional.empty();
    }

    private boolean wijstNiemandAan() {
        return wie.equals(Optional.of(Wie.AANGEWEZEN)) && !regisseur && mensen.isEmpty() && partijen.isEmpty();
    }

    /** Whether one of them may never see it. */
    private boolean raakt(Set<Partij.Id> gekozen) {
        return gekozen.stream().anyMatch(nooit::contains);
    }

    /** Those who are named count only when that was chosen. */
    private Set<Partij.Id> genoemd() {
        return wie.equals(Optional.of(Wie.AANGEWEZEN)) ? partijen : Set.of();
    }

    /** What holds from now on; nobody sees it while nothing was chosen. */
    Voorwaarden voorwaarden() {
        return new Voorwaarden(
                switch (wie.orElse(Wie.NIEMAND)) {
                    case NIEMAND -> new Kring.Alleen(Set.of());
                    case AANGEWEZEN -> new Kring.Alleen(ontvangers());
                    case IEDEREEN -> new Kring.Iedereen();
                },
                nooit,
                doelen.isEmpty() ? new Gebruik.Alles() : new Gebruik.Alleen(doelen),
                eigenTaak,
                uitvraag ? Uitvraag.MAG : Uitvraag.MAG_NIET);
    }

    /** The same of how a partij usually shares. */
    public static Voorwaardenopgave van(Deelprofiel deelprofiel) {
        return van(voorwaarden(deelprofiel));
    }

    /** What an inbreng begins with by it, where the text leaves that open. */
    public static Voorwaarden voorwaarden(Deelprofiel deelprofiel) {
        return new Voorwaarden(deelprofiel.kring(), deelprofiel.voorbehoud(), Uitvraag.MAG_NIET);
    }

    /** How the partij usually shares from now on. */
    Deelprofiel deelprofiel() {
        return new Deelprofiel(voorwaarden().kring(), nooit);
    }

    private Set<Ontvanger> ontvangers() {
        Set<Ontvanger> ontvangers = new HashSet<>();
        partijen.forEach(partij -> ontvangers.add(new Ontvanger.EenPartij(partij)));
        mensen.forEach(mens -> ontvangers.add(new Ontvanger.EenMens(mens)));
        if (regisseur) {
            ontvangers.add(new Ontvanger.Regisseur());
        }
        return ontvangers;
    }
}
