package nl.zorgvuldig.verhaal;

import java.util.Comparator;
import java.util.function.BiConsumer;

/**
 * The story of first light: from a report to a casus in triage, and on to its table. Each page that is passed is judged by what the teller
 * brings along.
 *
 * @param wim the wijkagent who reports
 * @param pieter the procesregisseur who takes it in hand
 * @param keur judges a page under a name
 */
record EersteLicht(Bezoeker wim, Bezoeker pieter, BiConsumer<Bezoeker, String> keur) {

    /** All of it; gives the path of the casus. */
    String vertel(Aanmelding aanmelding) {
        String casus = wimMeldtAan(aanmelding);
        pieterPaktOp(casus);
        pieterStemtAf();
        pieterBeoordeelt();
        wimGeeftAkkoord(casus);
        pieterZietAlleenWatMag(casus);
        return casus;
    }

    private String wimMeldtAan(Aanmelding aanmelding) {
        keur.accept(wim.logtIn(Mens.WIM).ziet("Werklijst", "Mijn casussen"), "02-werklijst-leeg");
        String casus = Aanmeldformulier.meld(wim, aanmelding, keur);
        wim.ziet(Voorbeeld.WOONSITUATIE, Voorbeeld.POLITIE, Voorbeeld.KENMERK, "Ingediend");
        keur.accept(wim, "05-casus-aanmelder");
        return casus;
    }

    private void pieterPaktOp(String casus) {
        pieter.logtIn(Mens.PIETER)
                .ziet("Nieuwe aanmeldingen", "Politie Regionale Eenheid Oost-Nederland")
                .zietNiet(Voorbeeld.WOONSITUATIE, "Jannes", "999993653");
        keur.accept(pieter, "06-werklijst-wachtrij");
        pieter.drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
        pieter.ziet(Voorbeeld.WOONSITUATIE, Voorbeeld.POLITIE, Voorbeeld.RELATIES, "In behandeling");
        keur.accept(pieter, "07-casus-intake");
        pieter.vraagtWaarom();
        pieter.ziet(
                "U mag dit zien omdat", "namens Politie", "artikel 9.7", "Wie voor de gegevens verantwoordelijk is");
        keur.accept(pieter, "08-casus-waarom-open");
    }

    private void pieterStemtAf() {
        pieter.vouwOpen("Nieuw overleg");
        pieter.kies("Met welke partij is overlegd?", "Gemeente Zwolle");
        pieter.vul("Op welke dag is overlegd?", Aanmelding.dag(0));
        pieter.vul("Wat kwam eruit?", "De gemeente ziet ook geen kans om dit alleen op te lossen.");
        pieter.druk("Overleg vastleggen");
        pieter.ziet("geen kans om dit alleen op te lossen").zietNiet("Er is niets vastgelegd.");
    }

    private void pieterBeoordeelt() {
        pieter.druk("Aanmelding beoordelen");
        Voorbeeld.van("", "").criteria().stream()
                .filter(criterium -> criterium.antwoord().equals("Ja"))
                .sorted(Comparator.comparing(Aanmelding.Criterium::vraag))
                .forEach(criterium -> pieter.vink(criterium.vraag()));
        pieter.antwoord("Wat is de uitkomst?", "De casus gaat naar triage");
        pieter.antwoordBijElk(
                "Is dit in de volgende fase nodig: ",
                gegeven -> gegeven.startsWith("relaties") ? "Nee, vernietigen" : "Ja, nodig");
        pieter.vink("Gemeente Zwolle");
        pieter.vul("Op welke dag is geoordeeld?", Aanmelding.dag(0));
        Voorbeeld.VAN_DE_WET.forEach(
                criterium -> pieter.vul("Waarom voldoet de casus hieraan: " + criterium, "De gemeente ziet dit ook."));
        keur.accept(pieter, "09-beoordelen");
        pieter.drukEnWacht("Uitkomst vastleggen");
        pieter.ziet("Wacht op akkoord").zietNiet(Voorbeeld.RELATIES);
        keur.accept(pieter, "10-casus-wacht-op-akkoord");
    }

    private void wimGeeftAkkoord(String casus) {
        wim.gaNaar("/werklijst");
        wim.ziet("Nu te doen (");
        keur.accept(wim, "11-werklijst-te-doen");
        wim.volg(casus + "/akkoord");
        keur.accept(wim, "12-akkoord");
        wim.antwoordBijElk(
                "Mag dit mee naar de volgende fase: ",
                gegeven -> gegeven.startsWith("woonsituatie") ? "Nee, dit blijft achter" : "Ja, dit mag mee");
        wim.drukEnWacht("Antwoorden vastleggen");
        wim.ziet("Triage", Voorbeeld.POLITIE);
        keur.accept(wim, "13-casus-in-triage-aanmelder");
    }

    private void pieterZietAlleenWatMag(String casus) {
        pieter.gaNaar(casus);
        pieter.ziet("Loopt", "Jannes", Voorbeeld.POLITIE).zietNiet(Voorbeeld.WOONSITUATIE, Voorbeeld.RELATIES);
        keur.accept(pieter, "14-casus-in-triage");
    }

    /** At the end of triage: what is needed at the table is asked of its giver again, and nothing flows on by itself. */
    void naarDeTafel(String casus) {
        pieter.druk("Casus beoordelen");
        pieter.ziet("De casus hoort op een andere overlegtafel").zietNiet("Waarom voldoet de casus hieraan");
        pieter.antwoord("Wat is de uitkomst?", "De casus gaat naar een casustafel");
        pieter.antwoordBijElk("Is dit in de volgende fase nodig: ", _ -> "Ja, nodig");
        keur.accept(pieter, "39-triage-beoordelen");
        pieter.drukEnWacht("Uitkomst vastleggen");
        pieter.ziet("Wacht op akkoord");
        wim.gaNaar(casus + "/akkoord");
        wim.antwoordBijElk(
                "Mag dit mee naar de volgende fase: ",
                gegeven -> gegeven.startsWith("politiegegevens") ? "Nee, dit blijft achter" : "Ja, dit mag mee");
        wim.drukEnWacht("Antwoorden vastleggen");
        pieter.gaNaar(casus);
        pieter.ziet("Voorbereiding van de casustafel", "Jannes").zietNiet(Voorbeeld.POLITIE);
        keur.accept(pieter, "40-casus-voorbereiding");
    }
}
