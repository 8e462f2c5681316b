package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the text of the house leaves open.
 *
 * @param profiel name and first day of the text
 * @param hash the hash that every line of the log names
 * @param vragen the questions
 * @param opties the questions, to tick
 * @param invoer what was typed
 * @param fouten what must be put right
 * @param waarom on whose behalf this is shown, and why
 */
public record VragenBeeld(
        String profiel,
        String hash,
        List<Open> vragen,
        List<Optie> opties,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * A question.
     *
     * @param code its code
     * @param naam its name
     * @param vraag what is open
     * @param standaard the strict rule that holds now
     * @param besluitDoor who can settle it
     * @param artikelen the places in the text
     */
    public record Open(
            String code, String naam, String vraag, String standaard, String besluitDoor, List<String> artikelen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }

    /** What was ticked under a name. */
    public List<String> waarden(String veld) {
        return invoer.waarden(veld);
    }
}
