package nl.zorgvuldig.verhaal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The first phase in whatever house: from a report to the phase after it, with what the protocol of the house asks on the
 * way.
 *
 * @param huis the house
 * @param melder who reports and answers for it
 * @param beoordelaar who takes it in hand
 * @param bevraagde who answers for another partij, where one is asked
 * @param keur judges a page under a name
 */
record Huisloop(
        Huisverhaal huis,
        Bezoeker melder,
        Bezoeker beoordelaar,
        Bezoeker bevraagde,
        BiConsumer<Bezoeker, String> keur) {
    private static final String VRAAG = "Weet u waar hij deze week slaapt?";
    private static final String NODIG = "Zonder dit weten wij niet wie hem kan bereiken.";
    private static final String ANTWOORD = "Hij slaapt bij zijn zus, tot zij verhuist.";
    private static final String KLOPT =
            "De feiten zijn zoveel mogelijk gecontroleerd en op een wettige manier verkregen";
    private static final String OORDEEL = "Wat vinden de publieke partijen?";

    /** All of it. */
    void vertel() {
        String casus = meldt();
        beoordelaar.logtIn(huis.beoordelaar()).ziet("Werklijst").zietNiet(Huisverhaal.INHOUD);
        beoordelaar.drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
        beoordelaar.ziet(Huisverhaal.INHOUD, "In behandeling");
        keurt(beoordelaar, "casus");
        houdtInDeHand(casus);
        if (huis == Huisverhaal.MAASOEVER) {
            overlegt();
        }
        beoordelaar.drukEnWacht("Aanmelding beoordelen");
        keurt(beoordelaar, "beoordelen");
        huis.reden().ifPresentOrElse(reden -> wijstAf(casus, reden), () -> {
            laatDoorgaan();
            geeftAkkoord(casus);
            huis.gevraagde().ifPresent(wie -> vraagt(casus, wie));
        });
    }

    /** In the phase that follows another partij is asked what it knows, and answers (C5, C6). */
    private void vraagt(String casus, Huisverhaal.Gevraagde wie) {
        beoordelaar.drukEnWacht("Een partij iets vragen");
        beoordelaar.vink(wie.partij());
        beoordelaar.drukEnWacht("Verder met deze keuze");
        beoordelaar.vul("Een vraag in uw eigen woorden", VRAAG);
        beoordelaar.vul("Waarom is dit antwoord nodig?", NODIG);
        keurt(beoordelaar, "uitvraag");
        beoordelaar.drukEnWacht("Stel de vraag");
        beoordelaar.ziet("Wacht op antwoord", VRAAG);
        bevraagde.logtIn(wie.naam());
        bevraagde.drukEnWacht("Een vraag beantwoorden");
        bevraagde.ziet(VRAAG, NODIG).zietNiet(Huisverhaal.INHOUD);
        keurt(bevraagde, "vraag");
        antwoordt(wie);
        beoordelaar.gaNaar(casus);
        beoordelaar.ziet(ANTWOORD);
        melder.gaNaar(casus);
        if (wie.melderLeest()) {
            melder.ziet(ANTWOORD);
        } else {
            melder.zietNiet(ANTWOORD);
        }
    }

    private void antwoordt(Huisverhaal.Gevraagde wie) {
        bevraagde.antwoord("Wat antwoordt uw partij?", "Wij geven een bijdrage");
        bevraagde.kies("Voor welke taak van uw partij geeft u dit?", wie.taak());
        bevraagde.kies("Soort gegevens", "Woonsituatie");
        bevraagde.vul("Wat is er bekend?", ANTWOORD);
        bevraagde.vul("Waarom zijn deze gegevens nodig voor de beoordeling?", NODIG);
        if (bevraagde.kanVinken(KLOPT)) {
            bevraagde.vink(KLOPT);
        }
        keurt(bevraagde, "antwoord");
        bevraagde.drukEnWacht("Verstuur het antwoord");
        bevraagde.ziet("Uw antwoord is vastgelegd");
    }

    /** The path of the casus, also where the house does not show it to who reported. */
    private String meldt() {
        String pad = Aanmeldformulier.meld(melder.logtIn(huis.melder()), huis.aanmelding(), this::keurt);
        return "/dossiers/" + Path.of(pad).getName(1);
    }

    /** What was given stays its giver's: it closes at the next click of everyone else, and opens again (D3, IJ 3.5c). */
    private void houdtInDeHand(String casus) {
        zegt(casus, "Nog niemand");
        beoordelaar.gaNaar(casus);
        beoordelaar.zietNiet(Huisverhaal.INHOUD);
        zegt(casus, "Iedereen die in deze fase mag meekijken");
        beoordelaar.gaNaar(casus);
        beoordelaar.ziet(Huisverhaal.INHOUD);
    }

    private void zegt(String casus, String antwoord) {
        melder.gaNaar(casus + "/zeggenschap");
        melder.ziet("Bij deze casus horen nu: " + huis.beoordelaar());
        new Geverskaart(melder, huis.aanmelding().gegevens().getFirst().categorie())
                .open()
                .zegt(antwoord);
        keurt(melder, "zeggenschap");
    }

    private void overlegt() {
        beoordelaar.vouwOpen("Nieuw overleg");
        beoordelaar.vul("Met wie daar?", "De melder zelf");
        beoordelaar.vul("Op welke dag is overlegd?", Aanmelding.dag(0));
        beoordelaar.vul("Wat kwam eruit?", "De gemeente vindt ook dat dit meer ketens vraagt.");
        beoordelaar.druk("Overleg vastleggen");
        beoordelaar.ziet("dit meer ketens vraagt", "De melder zelf").zietNiet("Er is niets vastgelegd.");
        keurt(beoordelaar, "overleg");
    }

    private void keurt(Bezoeker wie, String naam) {
        keur.accept(wie, huis.name().toLowerCase(Locale.ROOT) + "-" + naam);
    }

    private void wijstAf(String casus, String reden) {
        beoordelaar.antwoord("Wat is de uitkomst?", huis.uitkomst());
        beoordelaar.vul("Waarom wijkt u af van de criteria?", "De wijkverpleging kan dit alleen.");
        beoordelaar.kies("Waarom stopt de casus hier?", reden);
        beoordelaar.druk("Uitkomst vastleggen");
        beoordelaar.ziet("Uit gebruik", "Uit reservekopieën").zietNiet(Huisverhaal.INHOUD);
        keurt(beoordelaar, "vernietigd");
        beoordelaar.gaNaar("/werklijst");
        beoordelaar.ziet("Werklijst").zietNiet(Huisverhaal.INHOUD, casus);
    }

    private void laatDoorgaan() {
        huis.criteria().forEach(beoordelaar::vink);
        beoordelaar.antwoord("Wat is de uitkomst?", huis.uitkomst());
        beoordelaar.antwoordBijElk("Is dit in de volgende fase nodig: ", _ -> "Ja, nodig");
        if (beoordelaar.heeft(OORDEEL)) {
            oordeelt();
        }
        keurt(beoordelaar, "beoordeeld");
        beoordelaar.druk("Uitkomst vastleggen");
        beoordelaar.ziet("Wacht op akkoord");
        keurt(beoordelaar, "wacht");
    }

    private void oordeelt() {
        beoordelaar.vink(huis.partij());
        beoordelaar.vul("Op welke dag is geoordeeld?", Aanmelding.dag(0));
        beoordelaar.vulBijElk("Waarom voldoet de casus hieraan: ", "De gemeente ziet dit ook.");
    }

    private void geeftAkkoord(String casus) {
        melder.gaNaar("/werklijst");
        melder.ziet("Nu te doen (");
        melder.volg(casus + "/akkoord");
        melder.ziet("Mag dit mee naar de volgende fase");
        keurt(melder, "akkoord");
        melder.antwoordBijElk("Mag dit mee naar de volgende fase: ", _ -> "Ja, dit mag mee");
        melder.drukEnWacht("Antwoorden vastleggen");
        melder.gaNaar("/werklijst");
        melder.ziet("Werklijst").zietNiet(casus + "/akkoord");
        Bezoeker wieVerderMag = huis.houdtInHanden() ? beoordelaar : melder;
        wieVerderMag.gaNaar(casus);
        wieVerderMag.ziet("Loopt", Huisverhaal.INHOUD);
        keurt(wieVerderMag, "volgende-fase");
    }
}
