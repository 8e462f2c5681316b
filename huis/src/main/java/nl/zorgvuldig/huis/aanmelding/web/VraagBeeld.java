package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;

/**
 * The page on which someone answers what the own partij was asked.
 *
 * @param kop which casus
 * @param namens the partij on whose behalf is asked
 * @param doel what for
 * @param taak the task of that partij
 * @param vragen the questions
 * @param noodzaak why the answer is necessary
 * @param uiterlijk the last day
 * @param mee what went along
 * @param blad what is given with the answer, as on a report
 */
public record VraagBeeld(
        Casuskop kop,
        String namens,
        String doel,
        String taak,
        List<String> vragen,
        String noodzaak,
        LocalDate uiterlijk,
        List<DossierBeeld.Gegeven> mee,
        AanmeldBeeld blad) {
    private static final String ANTWOORD = "uitvraag.antwoord";

    /** The three answers. */
    public List<Optie> antwoorden() {
        return List.of(
                optie(Uitvraagantwoord.NIET_BEKEND),
                optie(Uitvraagantwoord.BEKEND),
                optie(Uitvraagantwoord.GEEFT_NIET));
    }

    private static Optie optie(Uitvraagantwoord antwoord) {
        return new Optie(
                antwoord.name(),
                Teksten.keuze(ANTWOORD, antwoord.name()),
                Teksten.keuze("uitvraag.antwoord-uitleg", antwoord.name()));
    }

    @Override
    public String toString() {
        return "VraagBeeld[" + kop.id() + "]";
    }
}
