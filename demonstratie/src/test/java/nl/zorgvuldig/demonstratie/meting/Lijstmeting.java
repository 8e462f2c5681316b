package nl.zorgvuldig.demonstratie.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.demonstratie.wandeling.Casusmaker;
import nl.zorgvuldig.huis.aanmelding.opslag.Gewonedossiers;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The work list and searching in a house of 60,000 casussen and 1,000 people, beside the same pages with the same log and
 * the same sealing in which only the filter is another: an explicit condition, and no policy of the database. Prints;
 * demands no time.
 */
@Tag("meting")
class Lijstmeting {
    private static final int CASUSSEN = 60_000;
    private static final int PAREN = 500;
    private static final int EIGEN = 40;

    @Test // D8, T2: what being certain costs in a large house; the aim is 1.3 times
    void werklijst_en_zoeken_met_zestigduizend_casussen() {
        try (Webhuis huis = Proefdemonstratie.met(Gewonedossiers.class)) {
            Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", "IJsselland");
            Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", "IJsselland");
            List<String> woorden =
                    Stream.generate(Lijstmeting::woord).limit(EIGEN).toList();
            List<String> paden = woorden.stream()
                    .map(woord -> Casusmaker.meldAan(wim, woord))
                    .toList();
            paden.forEach(pad -> Casusmaker.pakOp(pieter, pad));
            vermenigvuldig(huis, paden.getFirst().replace("/dossiers/", ""));
            Meetronde ronde =
                    new Meetronde(huis, "met alleen een voorwaarde", huis.de(Gewonedossiers.class)::leesGewoon);
            ronde.meet("werklijst van wie meldde", EIGEN, () -> wim.haal("/werklijst"));
            ronde.meet("werklijst van wie behandelt", EIGEN, () -> pieter.haal("/werklijst"));
            Formulier zoeken = pieter.haal("/werklijst").formulier("/zoeken").vul("gezocht", woorden.getLast());
            ronde.meet("zoeken op naam", 1, () -> pieter.verstuur(zoeken));
        }
    }

    private static String woord() {
        return "Meting" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void vermenigvuldig(Webhuis huis, String voorbeeld) {
        Vermenigvuldiging meer = new Vermenigvuldiging(huis.databank(), voorbeeld);
        int mensen = meer.mensen(PAREN);
        int casussen = meer.casussen(CASUSSEN, PAREN);
        System.out.printf("In het huis zijn nu %d casussen en %d mensen.%n", casussen, mensen);
        assertThat(casussen).isGreaterThan(CASUSSEN);
        assertThat(mensen).isGreaterThan(2 * PAREN);
    }
}
