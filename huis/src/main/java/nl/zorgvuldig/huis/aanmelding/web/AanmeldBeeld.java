package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
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
     * @param gronden of each of the people about whom something secret is given: on what
     * @param vragen what is asked only of some
     */
    public record Keuzes(
            List<Optie> gebieden,
            List<Optie> taken,
            List<Optie> categorieen,
            List<Optie> onderdelen,
            List<Optie> criteria,
            Informeerkeuzes informeren,
            List<Grondvraag> gronden,
            Vragen vragen) {}

    /**
     * What is asked only of some.
     *
     * @param apart the categories of which the necessity is said apart
     * @param delen the categories of which a part is named
     * @param doorgeven the categories that the viewer's partij gives only when the police agreed
     * @param zeggenschap what the giver decides about what it gives
     * @param kwaliteit whether the aanmelder declares that the facts were checked
     * @param derde whether it is the report of someone who takes no part
     */
    public record Vragen(
            Set<String> apart,
            Set<String> delen,
            Set<String> doorgeven,
            Zeggenschap zeggenschap,
            boolean kwaliteit,
            boolean derde) {
        /** The style of a category in the list: what it asks appears by it. */
        public String klasse(String categorie) {
            return (apart.contains(categorie) ? "zv-soort--apart " : "")
                    + (delen.contains(categorie) ? "zv-soort--delen " : "")
                    + (doorgeven.contains(categorie) ? "zv-soort--doorgeven " : "")
                    + (zeggenschap.kring().contains(categorie) ? "zv-soort--kring" : "");
        }
    }

    /**
     * What the giver decides about what it gives.
     *
     * @param kring the categories of which it says whether whoever leads the process may see it
     * @param regisseur who that is, in the words of the house
     * @param uitvraag whether it says of each thing if it may go into an uitvraag
     * @param deelprofiel whether its partij said how it usually shares
     * @param vooraf whether its partij usually lets whoever leads the process see it
     */
    public record Zeggenschap(
            Set<String> kring, String regisseur, boolean uitvraag, boolean deelprofiel, boolean vooraf) {
        /** What the answer begins with. */
        public String begin(String gegeven) {
            return gegeven.isEmpty() && vooraf ? "ja" : gegeven;
        }
    }

    /** How many others can be filled in. */
    public int anderen() {
        return Anderlezer.aantal(formulier);
    }

    /** The people it is about, as far as they were filled in. */
    public List<Optie> mensen() {
        return Stream.concat(Stream.of("persoon"), Anderlezer.plaatsen(formulier))
                .map(plaats -> Optie.van(plaats, wie(plaats)))
                .toList();
    }

    private String wie(String plaats) {
        String naam = (waarde(plaats + ".voornamen") + " " + waarde(plaats + ".geslachtsnaam")).strip();
        if (!naam.isEmpty()) {
            return naam;
        }
        return plaats.equals("persoon")
                ? Teksten.tekst("melden.persoon")
                : Teksten.tekst(
                        "melden.ander", plaats.replaceFirst("^ander\\.", "").transform(AanmeldBeeld::volgende));
    }

    private static int volgende(String nummer) {
        return Integer.parseInt(nummer) + 2;
    }

    /** Whether more was typed about something than most people type, or must be put right there. */
    public boolean isMeerGetypt(int nummer) {
        return Stream.of("aanwijzing", "bron", "peildatum")
                .map(veld -> "gegeven." + nummer + "." + veld)
                .anyMatch(veld -> !waarde(veld).isBlank() || fouten.bij(veld).isPresent());
    }

    /** All that was ticked under a name. */
    public List<String> waarden(String veld) {
        return formulier.waarden(veld);
    }

    /** What one of the people is called, by that person's place on the form. */
    public String naam(String plaats) {
        return wie(plaats);
    }

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }
}
