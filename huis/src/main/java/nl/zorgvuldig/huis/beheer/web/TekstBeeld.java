package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * Another text for the house.
 *
 * @param profiel name and first day of the text that holds
 * @param verwijzing how a text names that one as what it builds on
 * @param teksten the texts that lie ready
 * @param voorstel what waits for a second person
 * @param opties the texts that can be adopted, to choose from
 * @param invoer what was typed
 * @param fouten what must be put right
 * @param waarom on whose behalf this is shown, and why
 */
public record TekstBeeld(
        String profiel,
        String verwijzing,
        List<Tekst> teksten,
        Optional<Voorstel> voorstel,
        List<Optie> opties,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * A text that lies ready.
     *
     * @param naam its title and first day
     * @param bestand where it lies
     * @param bezwaren why it cannot be adopted, in sentences
     * @param beslecht the open questions that it settles
     * @param nieuw the questions that it opens
     * @param delen what changes, under headings
     */
    public record Tekst(
            String naam,
            String bestand,
            List<String> bezwaren,
            List<String> beslecht,
            List<String> nieuw,
            List<Deel> delen) {

        /** On how many points it says something else. */
        public int aantal() {
            return delen.stream().mapToInt(deel -> deel.regels().size()).sum();
        }
    }

    /** What changes under one heading: a word for how, and the lines. */
    public record Deel(String kop, List<String> regels) {}

    /**
     * A text that waits.
     *
     * @param id its identifier
     * @param bestand where it lies
     * @param besluit by which besluit
     * @param bezwaren why it cannot be confirmed, in sentences
     * @param eigen whether the viewer proposed it, and so cannot confirm
     */
    public record Voorstel(UUID id, String bestand, String besluit, List<String> bezwaren, boolean eigen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }
}
