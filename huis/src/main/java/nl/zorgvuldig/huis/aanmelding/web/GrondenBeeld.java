package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * On what the data under secrecy of a giver go to others in one casus.
 *
 * @param kop which casus
 * @param terug where the giver comes from
 * @param gronden what is on record
 * @param vragen what can be recorded more, for each of the people
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param waarom why the giver sees this
 */
public record GrondenBeeld(
        Casuskop kop,
        String terug,
        List<Grond> gronden,
        List<Grondvraag> vragen,
        Formulier formulier,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /**
     * One ground.
     *
     * @param id its identifier
     * @param naam what it is, and about whom
     * @param toestemming whether it is consent
     * @param staat whether it holds
     * @param stand how it stands
     * @param regels what is on record of it
     * @param verloop what happened to it
     * @param gevolg what ending it does
     * @param antwoord what is asked about it as long as it lies open
     */
    public record Grond(
            UUID id,
            String naam,
            boolean toestemming,
            boolean staat,
            String stand,
            List<Regel> regels,
            List<Moment> verloop,
            String gevolg,
            Optional<Antwoordvraag> antwoord) {
        @Override
        public String toString() {
            return "Grond[" + id + "]";
        }
    }

    /**
     * What is asked about a question for consent that lies open.
     *
     * @param plaats the place on the form
     * @param antwoorden what can be answered
     * @param gezegd what has to be said with consent
     * @param bewijs whether it must be shown that someone represents the betrokkene
     */
    public record Antwoordvraag(String plaats, List<Optie> antwoorden, List<Optie> gezegd, boolean bewijs) {}

    /** Something that happened to it. */
    public record Moment(Instant op, String wat) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }

    /** All that was ticked under a name. */
    public List<String> waarden(String veld) {
        return formulier.waarden(veld);
    }

    @Override
    public String toString() {
        return "GrondenBeeld[" + kop.id() + "]";
    }
}
