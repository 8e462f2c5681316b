package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.Uitvragen.Gesteld;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.triage.Antwoorder;
import nl.zorgvuldig.kern.triage.Bevraagde;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.triage.Uitvraagsituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** Asks other partijen what they know, each for a reason of its own (C5, HV B2.2.2, IJ 1.19). */
@Component
public class PartijenBevragen {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Uitvragen uitvragen;
    private final Bevraagbaren bevraagbaren;
    private final Partijen partijen;

    PartijenBevragen(
            InDossier inDossier,
            Inschrijvingen inschrijvingen,
            Uitvragen uitvragen,
            Bevraagbaren bevraagbaren,
            Partijen partijen) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.uitvragen = uitvragen;
        this.bevraagbaren = bevraagbaren;
        this.partijen = partijen;
    }

    /**
     * What is asked.
     *
     * @param dossier the casus
     * @param uiterlijk the last day on which can be answered; unknown when it was not filled in
     * @param aan the partijen that are asked
     * @param mee what goes along with every question
     */
    public record Bevraag(
            Dossier.Id dossier, Gegeven<LocalDate> uiterlijk, List<Bevraagdeopgave> aan, Set<Inbreng.Id> mee) {
        /** Copies the collections. */
        public Bevraag {
            aan = List.copyOf(aan);
            mee = Set.copyOf(mee);
        }
    }

    /**
     * What one partij is asked.
     *
     * @param plaats the place on the form
     * @param partij the partij
     * @param mensen who can answer for it
     * @param vragen the questions chosen from the profile
     * @param eigen a question in own words; blank when there is none
     * @param noodzaak why the answer is necessary
     * @param toelichting why this partij is asked beside so many others; blank when that is not said
     */
    public record Bevraagdeopgave(
            String plaats,
            Partij.Id partij,
            Set<Persoon.Id> mensen,
            Set<Vraagcode> vragen,
            String eigen,
            String noodzaak,
            String toelichting) {
        /** Copies the sets. */
        public Bevraagdeopgave {
            mensen = Set.copyOf(mensen);
            vragen = Set.copyOf(vragen);
        }

        @Override
        public String toString() {
            return "Bevraagdeopgave[" + partij + "]";
        }
    }

    /** Whether a casus stands where partijen can be asked. */
    static boolean isOpen(Stand stand) {
        return stand == Stand.IN_BEHANDELING || stand == Stand.LOPEND;
    }

    /** Asks them all, or none when one of them cannot be. */
    public Aanmelduitkomst voer(Kijker kijker, Bevraag opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.UITVRAGEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Uitvraagbeslissing.uitvragen(zaak.protocol(), situatie(kijker, zaak, opdracht));
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return isOpen(zaak.rij().staat().stand())
                        ? Geweigerd.bij(fouten(kijker, zaak, opdracht))
                        : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                opdracht.aan().forEach(aan -> vraag(kijker, zaak, opdracht, aan));
                return new Aanmelduitkomst.Gedaan(zaak.dossier());
            }
        });
    }

    private Uitvraagsituatie situatie(Kijker kijker, Zaak zaak, Bevraag opdracht) {
        Map<Partij.Id, Bevraagbaren.Bevraagbaar> mogelijk = bevraagbaren.van(zaak.protocol(), zaak.situatie());
        Map<Partij.Id, Partijfeiten> feiten = partijen.feiten(kijker.huis());
        return new Uitvraagsituatie(
                zaak.situatie(),
                opdracht.uiterlijk(),
                opdracht.aan().stream()
                        .map(aan -> new Bevraagde(
                                aan.plaats(),
                                Gegeven.van(Optional.ofNullable(feiten.get(aan.partij()))),
                                gekozen(mogelijk, aan),
                                aan.vragen(),
                                Motivering.van(aan.eigen()),
                                Motivering.van(aan.noodzaak()),
                                Motivering.van(aan.toelichting())))
                        .toList(),
                new Meegaven(zaak).van(opdracht.mee()));
    }

    /** Whoever cannot answer is not among them, whatever was sent. */
    private static List<Antwoorder> gekozen(Map<Partij.Id, Bevraagbaren.Bevraagbaar> mogelijk, Bevraagdeopgave aan) {
        return Optional.ofNullable(mogelijk.get(aan.partij())).stream()
                .flatMap(partij -> partij.mensen().stream())
                .filter(wie -> aan.mensen().contains(wie.kijker().persoon()))
                .toList();
    }

    private List<Invoerfout> fouten(Kijker kijker, Zaak zaak, Bevraag opdracht) {
        Set<Partij.Id> open = uitvragen.van(kijker, zaak.dossier()).stream()
                .filter(vraag -> vraag.feiten().isOpen(zaak.situatie().dag()))
                .map(Gesteld::partij)
                .collect(Collectors.toSet());
        Stream<Invoerfout> overNiemand = new Meegaven(zaak).noemtIemand(opdracht.mee())
                ? Stream.empty()
                : Stream.of(new Invoerfout(Meegaven.PLAATS, "fout.uitvraag-over-wie"));
        return Stream.concat(
                        overNiemand,
                        opdracht.aan().stream()
                                .filter(aan -> open.contains(aan.partij()))
                                .map(aan -> new Invoerfout(aan.plaats() + ".mensen", "fout.uitvraag-al")))
                .toList();
    }

    private void vraag(Kijker kijker, Zaak zaak, Bevraag opdracht, Bevraagdeopgave aan) {
        verlopen(kijker, zaak, aan).forEach(vraag -> uitvragen.trekIn(kijker, zaak.dossier(), vraag.id()));
        uitvragen.stel(
                kijker,
                new Gesteld(
                        legVast(kijker, zaak, opdracht, aan),
                        zaak.dossier(),
                        aan.partij(),
                        aan.vragen(),
                        opdracht.mee(),
                        opdracht.uiterlijk().alsOptie().orElseThrow(),
                        zaak.situatie().moment(),
                        Optional.empty(),
                        Optional.empty()));
        aan.mensen().forEach(wie -> uitvragen.laatAntwoorden(kijker, zaak.dossier(), wie, aan.partij()));
    }

    /** The words of it, and why this partij is asked beside so many others. */
    private UUID legVast(Kijker kijker, Zaak zaak, Bevraag opdracht, Bevraagdeopgave aan) {
        LocalDate uiterlijk = opdracht.uiterlijk().alsOptie().orElseThrow();
        Tekstbouw bouw = new Meegaven(zaak).bouw(opdracht.mee());
        UUID id = inschrijvingen.voegToe(
                kijker, bouw.overPartij(Stuk.Soort.UITVRAAG, aan.partij(), uiterlijk, aan.noodzaak(), aan.eigen()));
        if (!aan.toelichting().isBlank()) {
            inschrijvingen.voegToe(
                    kijker,
                    bouw.overPartij(Stuk.Soort.UITVRAAGREDEN, aan.partij(), uiterlijk, aan.toelichting(), "")
                            .metCode(id.toString()));
        }
        return id;
    }

    /** What the same partij was asked before and left unanswered: a new question comes in its place. */
    private Stream<Gesteld> verlopen(Kijker kijker, Zaak zaak, Bevraagdeopgave aan) {
        return uitvragen.van(kijker, zaak.dossier()).stream()
                .filter(vraag -> vraag.partij().equals(aan.partij())
                        && vraag.beantwoordOp().isEmpty()
                        && vraag.ingetrokkenOp().isEmpty());
    }

    /** Takes a question back; what went along with it is at once out of sight. */
    public Aanmelduitkomst neemTerug(Kijker kijker, Dossier.Id dossier, UUID uitvraag) {
        return inDossier.voer(kijker, dossier, Handeling.UITVRAGEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Uitvraagbeslissing.beginnen(zaak.protocol(), zaak.situatie());
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return uitvragen.van(kijker, dossier).stream()
                                .anyMatch(vraag -> vraag.id().equals(uitvraag)
                                        && vraag.feiten().isOpen(zaak.situatie().dag()))
                        ? Optional.empty()
                        : Optional.of(Geweigerd.alBeslist());
            }

            @Override
            public UUID over() {
                return uitvraag;
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                uitvragen.trekIn(kijker, dossier, uitvraag);
                return new Aanmelduitkomst.Gedaan(dossier);
            }
        });
    }
}
