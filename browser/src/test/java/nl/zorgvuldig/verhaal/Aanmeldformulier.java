package nl.zorgvuldig.verhaal;

import java.util.Comparator;
import nl.zorgvuldig.verhaal.Aanmelding.Criterium;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import nl.zorgvuldig.verhaal.Aanmelding.Informering;

/** Fills in the form of a report, from top to bottom. */
final class Aanmeldformulier {
    private static final String ALS_JA = "Als het antwoord ja is";
    private static final String ALS_NEE = "Als het nog wacht";

    private final Bezoeker bezoeker;
    private int velden;

    Aanmeldformulier(Bezoeker bezoeker) {
        this.bezoeker = bezoeker;
    }

    /** Opens the form from the work list, fills it in and sends it; gives the path of the casus. */
    static String meld(Bezoeker bezoeker, Aanmelding aanmelding) {
        bezoeker.druk("Een casus aanmelden");
        Aanmeldformulier formulier = new Aanmeldformulier(bezoeker).vul(aanmelding);
        Meting.druk("fields filled in to report a casus", formulier.velden, "fields");
        formulier.verstuur();
        bezoeker.ziet("Casus ");
        return bezoeker.pad();
    }

    Aanmeldformulier vul(Aanmelding aanmelding) {
        aanmelding.persoon().forEach((label, tekst) -> vul("", label, tekst));
        kies("", "Om welk soort casus gaat het?", aanmelding.gebied());
        kies("", "Voor welke eigen taak meldt u aan?", aanmelding.taak());
        // the page shows the criteria in the order of their names
        aanmelding.criteria().stream()
                .sorted(Comparator.comparing(Criterium::vraag))
                .forEach(this::vul);
        for (int nummer = 0; nummer < aanmelding.gegevens().size(); nummer++) {
            vul("Gegeven " + (nummer + 1), aanmelding.gegevens().get(nummer));
        }
        vul(aanmelding.informering());
        return this;
    }

    private void vul(Criterium criterium) {
        antwoord(criterium.vraag(), criterium.antwoord());
        vul("Criterium: " + criterium.vraag(), "Waarom vindt u dat?", criterium.motivering());
    }

    private void vul(String groep, Gegeven gegeven) {
        kies(groep, "Soort gegevens", gegeven.categorie());
        if (!gegeven.onderdeel().isEmpty()) {
            kies(groep, "Onderdeel", gegeven.onderdeel());
        }
        vul(groep, "Wat is er bekend?", gegeven.inhoud());
        vul(groep, "Waarom is dit nodig voor de beoordeling?", gegeven.noodzaak());
    }

    private void vul(Informering informering) {
        switch (informering) {
            case Informering.Gedaan(String door, String op, String wijze) -> {
                antwoord("Is de betrokkene geïnformeerd?", "Ja");
                kies(ALS_JA, "Wie heeft de betrokkene geïnformeerd?", door);
                vul(ALS_JA, "Op welke dag?", op);
                vul(ALS_JA, "Hoe is dat gedaan?", wijze);
            }
            case Informering.Wacht wacht -> {
                antwoord("Is de betrokkene geïnformeerd?", "Nee, dat wacht nog");
                kies(ALS_NEE, "Om welke reden wacht het?", wacht.grond());
                vul(ALS_NEE, "Waarom en waar hangt het van af?", wacht.motivering());
                vul(ALS_NEE, "Wanneer kan het naar verwachting wel?", wacht.verwachtOp());
                vul(ALS_NEE, "Wanneer kijkt u er weer naar?", wacht.toetsOp());
                vul(ALS_NEE, "Hoe wordt de betrokkene dan geïnformeerd?", wacht.wijze());
            }
        }
    }

    private void vul(String groep, String label, String tekst) {
        bezoeker.vul(groep, label, tekst);
        velden++;
    }

    private void kies(String groep, String label, String naam) {
        bezoeker.kies(groep, label, naam);
        velden++;
    }

    private void antwoord(String vraag, String naam) {
        bezoeker.antwoord(vraag, naam);
        velden++;
    }

    void verstuur() {
        bezoeker.druk("Aanmelding versturen");
    }
}
