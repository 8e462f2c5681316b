package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst.Geweigerd;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.Uitvragen.Gesteld;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.triage.Antwoordsituatie;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Answers what the own partij was asked. Whatever the answer is, the same is written that others can find: that there is
 * one. What it is, stays with who gave it (C5, C6, HV B2.2.2).
 */
@Component
public class VraagBeantwoorden {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Uitvragen uitvragen;
    private final Partijen partijen;
    private final Deelprofielen deelprofielen;
    private final Gronden gronden;
    private final Mededelingen mededelingen;

    VraagBeantwoorden(
            InDossier inDossier,
            Inschrijvingen inschrijvingen,
            Uitvragen uitvragen,
            Partijen partijen,
            Deelprofielen deelprofielen,
            Gronden gronden,
            Mededelingen mededelingen) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.uitvragen = uitvragen;
        this.partijen = partijen;
        this.deelprofielen = deelprofielen;
        this.gronden = gronden;
        this.mededelingen = mededelingen;
    }

    /**
     * What is answered.
     *
     * @param dossier the casus
     * @param antwoord which of the three answers; unknown when none was chosen
     * @param notitie what the own partij wants to remember of it; nobody else reads it
     * @param plan what the partij can do for a plan; blank when nothing was said
     * @param uitvoering what it can do in carrying that out; blank when nothing was said
     * @param geven what is given with it
     */
    public record Beantwoord(
            Dossier.Id dossier,
            Gegeven<Uitvraagantwoord> antwoord,
            String notitie,
            String plan,
            String uitvoering,
            MeldAan geven) {
        @Override
        public String toString() {
            return "Beantwoord[" + dossier + "]";
        }
    }

    /** Answers, when it was asked, can still be answered, and may be given. */
    public Aanmelduitkomst voer(Kijker kijker, Beantwoord opdracht) {
        return inDossier.voer(kijker, opdracht.dossier(), Handeling.BEANTWOORDEN, new InDossier.Handelend() {
            @Override
            public Handelingsbesluit besluit(Zaak zaak) {
                return Uitvraagbeslissing.beantwoorden(
                        zaak.protocol(),
                        new Antwoordsituatie(
                                zaak.situatie(),
                                Gegeven.van(vraag(kijker, zaak).map(Gesteld::feiten)),
                                opdracht.antwoord(),
                                Antwoordstof.van(zaak, opdracht.geven())
                                        .situatie(partijen.beslissingen(kijker.huis()))));
            }

            @Override
            public Optional<Geweigerd> verhinderd(Zaak zaak) {
                return isBekend(opdracht)
                        ? Geweigerd.bij(Antwoordstof.van(zaak, opdracht.geven()).fouten())
                        : Optional.empty();
            }

            @Override
            public UUID over() {
                return opdracht.dossier().waarde();
            }

            @Override
            public Aanmelduitkomst doe(Zaak zaak) {
                Gesteld vraag = vraag(kijker, zaak).orElseThrow();
                legVast(kijker, zaak, opdracht, vraag);
                uitvragen.beantwoord(kijker, vraag.id());
                vertel(kijker, zaak);
                return new Aanmelduitkomst.Gedaan(zaak.dossier(), false, zaak.inTeZien());
            }
        });
    }

    /** Whoever has the casus in hand hears that there is an answer, and nothing of what it is. */
    private void vertel(Kijker kijker, Zaak zaak) {
        mededelingen.sinds(kijker, zaak.dossier(), zaak.situatie().moment()).stream()
                .filter(wie -> wie.betrokkenheid() == Betrokkenheid.BEHANDELAAR)
                .forEach(wie -> mededelingen.vertel(kijker, zaak.dossier(), wie, Mededelingen.Soort.ANTWOORD));
    }

    private static boolean isBekend(Beantwoord opdracht) {
        return opdracht.antwoord().voldoet(Uitvraagantwoord.BEKEND::equals);
    }

    /** The question to the viewer's partij: the one that is open, or else the last. */
    private Optional<Gesteld> vraag(Kijker kijker, Zaak zaak) {
        return VraagInzien.laatste(uitvragen.van(kijker, zaak.dossier()), kijker.partij());
    }

    private void legVast(Kijker kijker, Zaak zaak, Beantwoord opdracht, Gesteld vraag) {
        Antwoordstof stof = Antwoordstof.van(zaak, opdracht.geven());
        Stuk gesteld = zaak.rij().stukken().stream()
                .filter(stuk -> stuk.id().equals(vraag.id()))
                .findFirst()
                .orElseThrow();
        inschrijvingen.voegToe(
                kijker,
                stof.over(gesteld, false)
                        .antwoord(
                                vraag.id(),
                                Antwoordcode.van(opdracht.antwoord().alsOptie().orElseThrow()),
                                opdracht.notitie()));
        if (isBekend(opdracht)) {
            geef(kijker, stof);
            Tekstbouw bouw = stof.over(gesteld, true);
            bijdrage(kijker, bouw, "PLAN", opdracht.plan());
            bijdrage(kijker, bouw, "UITVOERING", opdracht.uitvoering());
        }
    }

    private void geef(Kijker kijker, Antwoordstof stof) {
        Optional<Deelprofiel> deelprofiel =
                deelprofielen.van(kijker.huis(), kijker.partij()).map(Deelprofielen.Vastgelegd::deelprofiel);
        stof.inbrengen(deelprofiel).forEach(inbreng -> inschrijvingen.voegToe(kijker, inbreng));
        stof.gronden()
                .forEach(grond -> grond.bewaard()
                        .forEach(deel ->
                                deel.bewaar(kijker, stof.over(grond.opgave().wie()), gronden, inschrijvingen)));
    }

    private void bijdrage(Kijker kijker, Tekstbouw bouw, String waaraan, String tekst) {
        if (!tekst.isBlank()) {
            inschrijvingen.voegToe(kijker, bouw.tekst(Stuk.Soort.BIJDRAGE, waaraan, tekst));
        }
    }
}
