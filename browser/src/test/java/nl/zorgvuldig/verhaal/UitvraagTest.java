package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other partijen are asked what they know, and each answers for itself (C5, C6, D6, E4, HV B2.2.2). */
@ExtendWith(Opvoering.class)
class UitvraagTest {
    private static final String VRAAG = "Waar kan hij de komende maand slapen?";
    private static final String NODIG = "Zonder slaapplek gaat het elke nacht mis.";
    private static final String HULP = "Heeft een plek in de nachtopvang tot en met vrijdag.";
    private static final String GEHEIM = "Slikt sinds vorige week zijn medicijnen weer.";
    private static final String MAG_MEE = "Mag dit mee naar de volgende fase: ";
    private static final String KLOPT =
            "De feiten zijn zoveel mogelijk gecontroleerd en op een wettige manier verkregen";

    private final Toneel toneel;

    UitvraagTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // C5-C8, D6, HV-E8, J6: asked by the house, answered by a gemeente, a behandelaar and the reclassering
    void van_de_vraag_tot_de_tafel() {
        vertel(Scherm.BREED, new Muis(), new Toetsen(), new Muis(), "Vraagman", "999970847");
    }

    @Test // WCAG 2.1.1, 1.4.10: answering on a telephone, asking with the keyboard alone
    @Tag("check")
    void vragen_met_toetsen_en_antwoorden_op_een_telefoon() {
        vertel(Scherm.SMAL, new Toetsen(), new Toetsen(), new Toetsen(), "Smalvraag", "999970859");
    }

    private void vertel(Scherm scherm, Hand pieters, Toetsen gerdas, Hand brams, String naam, String bsn) {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.met(scherm, pieters);
                Bezoeker gerda = toneel.met(Scherm.SMAL, gerdas);
                Bezoeker bram = toneel.met(Scherm.SMAL, brams);
                Bezoeker roos = toneel.metMuis(Scherm.SMAL)) {
            String casus = new EersteLicht(wim, pieter, (_, _) -> {}).vertel(Voorbeeld.van(naam, bsn));
            vraagt(pieter);
            antwoordtMetEenBijdrage(gerda.logtIn(Mens.GERDA), gerdas);
            kentNiet(roos.logtIn(Mens.ROOS));
            antwoordtMetToestemming(bram.logtIn(Mens.BRAM), casus);

            pieter.gaNaar("/werklijst");
            pieter.ziet("Een partij heeft geantwoord op een vraag");
            pieter.gaNaar(casus);
            pieter.ziet("Geen bijdrage", HULP, GEHEIM).zietNiet("kennen deze persoon niet");
            pieter.keurt("44-casus-met-antwoorden");
            gerda.gaNaar(casus);
            gerda.ziet(HULP).zietNiet(GEHEIM, "Dimence", "Reclassering Nederland");

            // F1, IJ 8: what reached someone else stands in the register of who gave it
            gerda.gaNaar("/verstrekkingen");
            gerda.ziet("Pieter Regelink", "oonsituatie").zietNiet(HULP, naam);
            gerda.keurt("49-gegeven");
            bram.gaNaar(casus);
            bram.drukEnWacht("Toestemming en afweging");
            bram.vouwOpen("Toestemming intrekken");
            bram.drukEnWacht("Nu intrekken");
            pieter.gaNaar(casus);
            pieter.ziet(HULP).zietNiet(GEHEIM);

            naarDeTafel(casus, wim, pieter, gerda);
        }
    }

    private static void vraagt(Bezoeker pieter) {
        pieter.drukEnWacht("Een partij iets vragen");
        pieter.ziet("Welke partij wilt u iets vragen?").zietNiet("Politie Regionale Eenheid</label>", "HALT</label>");
        pieter.keurt("41-uitvraag-wie");
        List<String> partijen = List.of("Gemeente Deventer", "Reclassering Nederland", "Stichting Dimence");
        partijen.forEach(pieter::vink);
        pieter.drukEnWacht("Verder met deze keuze");
        pieter.drukEnWacht("Stel de vraag");
        pieter.ziet("kloppen nog niet").keurt("42-uitvraag-fouten");
        partijen.forEach(partij -> {
            pieter.vul(partij, "Een vraag in uw eigen woorden", VRAAG);
            pieter.vul(partij, "Waarom is dit antwoord nodig?", NODIG);
        });
        pieter.keurt("42-uitvraag");
        pieter.drukEnWacht("Stel de vraag");
        pieter.ziet("Wacht op antwoord", "Gemeente Deventer", "Stichting Dimence")
                .keurt("43-casus-gevraagd");
    }

    private static void antwoordtMetEenBijdrage(Bezoeker gerda, Toetsen toetsen) {
        int begin = toetsen.aanslagen();
        gerda.drukEnWacht("Een vraag beantwoorden");
        gerda.ziet(VRAAG, NODIG, "namens Politie").zietNiet(Voorbeeld.POLITIE, "Dimence");
        gerda.keurt("45-vraag");
        gerda.antwoord("Wat antwoordt uw partij?", "Wij geven een bijdrage");
        gerda.kies("Voor welke taak van uw partij geeft u dit?", "Maatschappelijke ondersteuning");
        gerda.kies("Soort gegevens", "Woonsituatie");
        gerda.vul("Wat is er bekend?", HULP);
        gerda.vul("Waarom zijn deze gegevens nodig voor de beoordeling?", NODIG);
        gerda.vink(KLOPT);
        gerda.keurt("46-vraag-ingevuld");
        gerda.drukEnWacht("Verstuur het antwoord");
        gerda.ziet("Uw antwoord is vastgelegd").keurt("47-werklijst-geantwoord");
        Meting.druk(
                "keys pressed to answer with a contribution, everything typed", toetsen.aanslagen() - begin, "keys");
        assertThat(toetsen.aanslagen()).isGreaterThan(begin);
    }

    private static void kentNiet(Bezoeker roos) {
        roos.drukEnWacht("Een vraag beantwoorden");
        roos.antwoord("Wat antwoordt uw partij?", "Wij kennen deze persoon niet");
        roos.drukEnWacht("Verstuur het antwoord");
        roos.ziet("Uw antwoord is vastgelegd");
    }

    /** What is secret goes to others with consent, asked before it is given. */
    private static void antwoordtMetToestemming(Bezoeker bram, String casus) {
        bram.gaNaar(casus + "/vraag");
        bram.antwoord("Wat antwoordt uw partij?", "Wij geven een bijdrage");
        bram.kies(
                "Voor welke taak van uw partij geeft u dit?",
                "Behandeling en verzorging bij een psychische stoornis of verslaving");
        bram.kies("Soort gegevens", "Gegevens over gezondheid");
        bram.vul("Wat is er bekend?", GEHEIM);
        bram.vink(KLOPT);
        bram.drukEnWacht("Verstuur het antwoord");
        bram.ziet("Waarop mag dit geheim worden gedeeld?").keurt("48-vraag-geheim");
        bram.vul("Waarom is dit gegeven nodig?", NODIG);
        bram.antwoord(
                "Waarop mag dit geheim worden gedeeld?",
                "De betrokkene of wie hem of haar vertegenwoordigt, gaf toestemming");
        bram.antwoord("Aan wie is toestemming gevraagd?", "De betrokkene zelf");
        bram.vul("De toestemming", "Op welke dag?", Aanmelding.dag(0));
        bram.vul("De toestemming", "Hoe is het gevraagd?", "In een gesprek met uitleg op papier.");
        bram.vink("De toestemming is uitdrukkelijk gegeven");
        bram.vink("Verteld is dat de toestemming altijd kan worden ingetrokken");
        bram.drukEnWacht("Verstuur het antwoord");
        bram.ziet("Uw antwoord is vastgelegd");
    }

    /** Each giver says for itself what goes along, and the casus waits until all did. */
    private static void naarDeTafel(String casus, Bezoeker wim, Bezoeker pieter, Bezoeker gerda) {
        pieter.druk("Casus beoordelen");
        pieter.antwoord("Wat is de uitkomst?", "De casus gaat naar een casustafel");
        pieter.antwoordBijElk("Is dit in de volgende fase nodig: ", _ -> "Ja, nodig");
        pieter.drukEnWacht("Uitkomst vastleggen");
        wim.gaNaar(casus + "/akkoord");
        wim.antwoordBijElk(MAG_MEE, _ -> "Ja, dit mag mee");
        wim.drukEnWacht("Antwoorden vastleggen");
        pieter.gaNaar(casus);
        pieter.ziet("Wacht op akkoord");
        gerda.gaNaar(casus + "/akkoord");
        gerda.ziet(HULP).zietNiet(Voorbeeld.POLITIE);
        gerda.antwoordBijElk(MAG_MEE, _ -> "Ja, dit mag mee");
        gerda.drukEnWacht("Antwoorden vastleggen");
        pieter.gaNaar(casus);
        pieter.ziet("Voorbereiding van de casustafel", HULP).zietNiet(GEHEIM);
    }
}
