package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the page of a report shows.
 *
 * @param indiening idempotency key of the form
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param waarom why the viewer may report
 * @param keuzes what can be chosen
 * @param aantal how many things can be given on the page
 */
public record AanmeldBeeld(
        UUID indiening, Formulier formulier, Foutoverzicht fouten, WaaromBeeld waarom, Keuzes keuzes, int aantal) {

    /**
     * What can be chosen.
     *
     * @param gebieden the areas
     * @param taken the tasks of the viewer's partij
     * @param categorieen the categories for the betrokkene
     * @param onderdelen the parts of categories
     * @param criteria the criteria
     * @param informeren what can be said about telling the betrokkene
     */
    public record Keuzes(
            List<Optie> gebieden,
            List<Optie> taken,
            List<Optie> categorieen,
            List<Optie> onderdelen,
            List<Optie> criteria,
            Informeerkeuzes informeren) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }
}
