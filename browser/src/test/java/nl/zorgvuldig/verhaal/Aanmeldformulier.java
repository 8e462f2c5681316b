package nl.zorgvuldig.verhaal;

import java.util.Comparator;
import java.util.function.BiConsumer;
import nl.zorgvuldig.verhaal.Aanmelding.Criterium;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import nl.zorgvuldig.verhaal.Aanmelding.Informering;

/** Fills in a report, page by page and each from top to bottom. */
final class Aanmeldformulier {
    private static final String ALS_JA = "Als het antwoord ja is";
    private static final String ALS_NEE = "Als het nog wacht";

    private static final String BEKIJKEN = "De casus bekijken";
    private static final String LATER = "Later aanvullen";
    private static final String VERKLARING =
            "De feiten zijn zoveel mogelijk gecontroleerd en op een wettige manier verkregen";

    private final Bezoeker bezoeker;
    private final BiConsumer<Bezoeker, String> keur;
    private int velden;
    private int bladen;

    Aanmeldformulier(Bezoeker bezoeker) {
        this(bezoeker, (wie, naam) -> {});
    }

    private Aanmeldformulier(Bezoeker bezoeker, BiConsumer<Bezoeker, String> keur) {
        this.bezoeker = bezoeker;
        this.keur = keur;
    }

    /** Begins on the work list, goes through the pages and sends; gives the path of the casus, where the house shows it. */
    static String meld(Bezoeker bezoeker, Aanmelding aanmelding) {
        return meld(bezoeker, aanmelding, (wie, naam) -> {});
    }

    /** The same, and each page that is passed is judged. */
    static String meld(Bezoeker bezoeker, Aanmelding aanmelding, BiConsumer<Bezoeker, String> keur) {
        Aanmeldformulier formulier = new Aanmeldformulier(bezoeker, keur).vul(aanmelding);
        Meting.druk("fields filled in to report a casus", formulier.velden, "fields");
        Meting.druk("pages passed to report a casus", formulier.bladen, "pages");
        bezoeker.ziet("Alles is ingevuld");
        keur.accept(bezoeker, "04e-nakijken");
        formulier.verstuur();
        bezoeker.ziet("Uw aanmelding is verstuurd", "Wat gebeurt er nu?");
        keur.accept(bezoeker, "04f-verzonden");
        if (bezoeker.kanVolgen(BEKIJKEN)) {
            bezoeker.druk(BEKIJKEN);
            bezoeker.ziet("Casus ");
        }
        return bezoeker.pad();
    }

    /** From the work list up to reading it over; pages on which something is wrong are left for later. */
    Aanmeldformulier vul(Aanmelding aanmelding) {
        bezoeker.druk("Een casus aanmelden");
        keur.accept(bezoeker, "03-begin");
        bezoeker.druk("Beginnen");
        aanmelding.persoon().forEach((label, tekst) -> vul("", label, tekst));
        verder("04a-wie");
        for (int nummer = 0; nummer < aanmelding.gegevens().size(); nummer++) {
            if (nummer > 0) {
                bezoeker.druk("Nog een gegeven toevoegen");
            }
            vul("Gegeven " + (nummer + 1), aanmelding.gegevens().get(nummer));
        }
        vul("", "Waarom zijn deze gegevens nodig voor de beoordeling?", aanmelding.noodzaak());
        verder("04b-wat");
        kies("", "Om welk soort casus gaat het?", aanmelding.gebied());
        kies("", "Voor welke eigen taak meldt u aan?", aanmelding.taak());
        aanmelding.besluit().forEach((label, tekst) -> vul("", label, tekst));
        // the page shows the criteria in the order of their names
        aanmelding.criteria().stream()
                .sorted(Comparator.comparing(Criterium::vraag))
                .forEach(this::vul);
        verder("04c-waarom");
        vul(aanmelding.informering());
        verder("04d-weet");
        if (bezoeker.kanVinken(VERKLARING)) {
            bezoeker.vink(VERKLARING);
            velden++;
        }
        return this;
    }

    private void verder(String naam) {
        keur.accept(bezoeker, naam);
        bezoeker.drukEnWacht("Bewaren en verder");
        bladen++;
        if (bezoeker.kanDrukken(LATER)) {
            bezoeker.drukEnWacht(LATER);
        }
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
        if (!gegeven.noodzaak().isEmpty()) {
            vul(groep, "Waarom is dit gegeven nodig?", gegeven.noodzaak());
        }
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
        bezoeker.drukEnWacht("Aanmelding versturen");
    }
}
