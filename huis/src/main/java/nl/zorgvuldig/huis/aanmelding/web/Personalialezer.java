package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Reads who someone is from a form; what is missing is said at its field. */
record Personalialezer(Formulier formulier, LocalDate vandaag, List<Invoerfout> fouten) {
    private static final int OUDST = 130;

    Gegeven<Personalia> lees(String plaats) {
        Optional<String> geslachtsnaam = verplicht(plaats + ".geslachtsnaam", "fout.geslachtsnaam");
        Optional<String> voornamen = verplicht(plaats + ".voornamen", "fout.voornamen");
        Optional<LocalDate> geboren = formulier
                .dag(plaats + ".geboortedatum")
                .alsOptie()
                .filter(dag -> !dag.isAfter(vandaag) && dag.isAfter(vandaag.minusYears(OUDST)));
        if (geboren.isEmpty()) {
            fouten.add(new Invoerfout(plaats + ".geboortedatum", "fout.geboortedatum"));
        }
        return Gegeven.van(geslachtsnaam.flatMap(achter -> voornamen.flatMap(voor -> geboren.map(dag -> new Personalia(
                voor, achter, dag, formulier.waarde(plaats + ".geboorteplaats").strip())))));
    }

    private Optional<String> verplicht(String veld, String sleutel) {
        Optional<String> ingevuld = formulier.ingevuld(veld).alsOptie();
        if (ingevuld.isEmpty()) {
            fouten.add(new Invoerfout(veld, sleutel));
        }
        return ingevuld;
    }
}
