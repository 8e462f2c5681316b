package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The page on which other partijen are asked.
 *
 * @param kop which casus
 * @param namens the partij on whose behalf is asked
 * @param taak the task for which
 * @param partijen the partijen that can be asked
 * @param blokken what is asked of each that was chosen
 * @param mee what can go along
 * @param gekozen what goes along
 * @param uiterlijk the day to begin with
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param waarom why the viewer may ask
 */
public record UitvraagBeeld(
        Casuskop kop,
        String namens,
        String taak,
        List<Optie> partijen,
        List<Blok> blokken,
        List<Optie> mee,
        List<String> gekozen,
        String uiterlijk,
        Formulier formulier,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * What is asked of one partij.
     *
     * @param plaats the place on the form
     * @param partij its identifier
     * @param naam its name
     * @param mensen who can answer
     * @param aan who was chosen
     * @param vragen the questions that fit it
     * @param veel whether so many are asked that each needs a reason of its own
     */
    public record Blok(
            String plaats,
            String partij,
            String naam,
            List<Optie> mensen,
            List<String> aan,
            List<Optie> vragen,
            boolean veel) {
        @Override
        public String toString() {
            return "Blok[" + plaats + "]";
        }
    }

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }

    /** All that was ticked under a name. */
    public List<String> waarden(String veld) {
        return formulier.waarden(veld);
    }
}
