package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;

/**
 * What a giver filled in about who may see something it gave (D3).
 *
 * @param wie who may; empty when nothing was chosen
 * @param regisseur whether whoever leads the process is named
 * @param partijen the partijen that are named
 * @param nooit the partijen that it must not reach
 * @param uitvraag whether it may go into an uitvraag
 */
public record Voorwaardenopgave(
        Optional<Wie> wie, boolean regisseur, Set<Partij.Id> partijen, Set<Partij.Id> nooit, boolean uitvraag) {
    /** Copies the sets. */
    public Voorwaardenopgave {
        partijen = Set.copyOf(partijen);
        nooit = Set.copyOf(nooit);
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
                voorwaarden.kring().partijen(),
                voorwaarden.voorbehoud(),
                voorwaarden.uitvraag() == Uitvraag.MAG);
    }

    /** What is not right in it. */
    List<Invoerfout> fouten(String plaats, Set<Partij.Id> bekend) {
        List<Invoerfout> fouten = new ArrayList<>();
        if (wie.isEmpty()) {
            fouten.add(new Invoerfout(plaats + ".wie", "fout.zeggenschap-wie"));
        }
        if (wie.equals(Optional.of(Wie.AANGEWEZEN)) && !regisseur && partijen.isEmpty()) {
            fouten.add(new Invoerfout(plaats + ".aan", "fout.zeggenschap-aan"));
        }
        if (!bekend.containsAll(genoemd())) {
            fouten.add(new Invoerfout(plaats + ".aan", "fout.zeggenschap-partij"));
        }
        if (genoemd().stream().anyMatch(nooit::contains)) {
            fouten.add(new Invoerfout(plaats + ".nooit", "fout.zeggenschap-beide"));
        }
        if (!bekend.containsAll(nooit)) {
            fouten.add(new Invoerfout(plaats + ".nooit", "fout.zeggenschap-partij"));
        }
        return fouten;
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
                uitvraag ? Uitvraag.MAG : Uitvraag.MAG_NIET);
    }

    private Set<Ontvanger> ontvangers() {
        Set<Ontvanger> ontvangers = new HashSet<>();
        partijen.forEach(partij -> ontvangers.add(new Ontvanger.EenPartij(partij)));
        if (regisseur) {
            ontvangers.add(new Ontvanger.Regisseur());
        }
        return ontvangers;
    }
}
