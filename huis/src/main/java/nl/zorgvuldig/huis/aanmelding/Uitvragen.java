package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.triage.Uitvraagfeiten;

/** What other partijen are asked about casussen. Whoever was asked finds only what the own partij was (C6). */
public interface Uitvragen {

    /** What was asked in one casus, the first first. */
    List<Gesteld> van(Kijker kijker, Dossier.Id dossier);

    /** What the viewer's partij was asked and can answer on a day, in every casus of the viewer. */
    List<Gesteld> open(Kijker kijker, LocalDate dag);

    /** What was asked of another partij and not answered before a day, in every casus of the viewer. */
    List<Gesteld> verlopen(Kijker kijker, LocalDate dag);

    /** Asks. */
    void stel(Kijker kijker, Gesteld vraag);

    /** Lets someone answer for a partij; of who can already, nothing changes. */
    void laatAntwoorden(Kijker kijker, Dossier.Id dossier, Persoon.Id persoon, Partij.Id partij);

    /** Writes down that the viewer's partij answered; what it answered is not in it. */
    void beantwoord(Kijker kijker, UUID uitvraag);

    /** Takes a question back, from this moment. */
    void trekIn(Kijker kijker, Dossier.Id dossier, UUID uitvraag);

    /**
     * Ends the asking in a casus: nothing can be answered any more, and whoever was asked and gave nothing has no part in
     * it from this moment.
     */
    void sluitAf(Kijker kijker, Dossier.Id dossier);

    /**
     * A question to one partij, without its words.
     *
     * @param id random identifier, the same as that of the recorded text with its words
     * @param dossier the casus
     * @param partij the partij that is asked
     * @param vragen the questions chosen from the profile
     * @param mee what went along
     * @param uiterlijk the last day on which it can be answered
     * @param gesteldOp when it was asked
     * @param beantwoordOp when it was answered
     * @param ingetrokkenOp when it was taken back
     */
    record Gesteld(
            UUID id,
            Dossier.Id dossier,
            Partij.Id partij,
            Set<Vraagcode> vragen,
            Set<Inbreng.Id> mee,
            LocalDate uiterlijk,
            Instant gesteldOp,
            Optional<Instant> beantwoordOp,
            Optional<Instant> ingetrokkenOp) {
        /** Copies the sets. */
        public Gesteld {
            vragen = Set.copyOf(vragen);
            mee = Set.copyOf(mee);
        }

        /** What a decision knows of it. */
        public Uitvraagfeiten feiten() {
            return new Uitvraagfeiten(id, dossier, partij, uiterlijk, stand());
        }

        private Uitvraagfeiten.Stand stand() {
            return beantwoordOp.isPresent()
                    ? Uitvraagfeiten.Stand.BEANTWOORD
                    : ingetrokkenOp.isPresent() ? Uitvraagfeiten.Stand.INGETROKKEN : Uitvraagfeiten.Stand.OPEN;
        }
    }
}
