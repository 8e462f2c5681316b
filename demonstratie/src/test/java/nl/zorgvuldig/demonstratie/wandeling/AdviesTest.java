package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.aanmelding.BerichtenOpruimen;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** Advice: before anything is reported without a word about anyone, and after a refusal to the aanmelder alone. */
class AdviesTest {
    private static final String ADVIES = "Overleg met de wijkcoach over een huisbezoek.";

    private final Bezoeker pieter = Toneel.gedeeld().wie("procesregisseur");
    private final Bezoeker wim = Toneel.gedeeld().wie("wijkagent");

    private static String opgepakt(Bezoeker melder, Bezoeker regisseur) {
        String pad = Casusmaker.meldAan(melder, "Kanarie");
        Casusmaker.pakOp(regisseur, pad);
        return pad;
    }

    @Test // C4, HV-C25: the advice outlives the casus, for the aanmelder alone and for its own term
    void het_advies_blijft_kort_en_alleen_bij_de_aanmelder() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker regisseur = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
            Bezoeker melder = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
            String bericht = bericht(regisseur, melder);
            assertThat(melder.haal(bericht).tekst())
                    .contains(ADVIES, "Dit bericht verdwijnt", "Dit bericht uit reservekopieën");
            assertThat(regisseur.haalKaal(bericht).status()).isEqualTo(404);
            assertThat(Proefdemonstratie.als(huis, "rechercheur", Toneel.EERSTE)
                            .haalKaal(bericht)
                            .status())
                    .isEqualTo(404);
            huis.klok().verder(Duration.ofDays(15));
            assertThat(melder.haalKaal(bericht).status()).isEqualTo(404);
            assertThat(huis.de(BerichtenOpruimen.class).voer()).isPositive();
        }
    }

    private static String bericht(Bezoeker regisseur, Bezoeker melder) {
        String pad = opgepakt(melder, regisseur);
        Bladzijde na = regisseur.verstuur(regisseur
                .haal(pad + "/beoordelen")
                .formulier(pad + "/beoordelen")
                .vul("uitkomst", "niet-voor-het-huis")
                .vul("reden", "een-keten-genoeg")
                .vul("afwijking", "Eén keten is genoeg.")
                .vul("advies", ADVIES));
        assertThat(na.status()).isEqualTo(200);
        return melder.haal("/werklijst").tekst().replaceFirst("(?s).*?\"(/uitkomsten/[0-9a-f-]{36})\".*", "$1");
    }

    @Test // C4: what is written for nobody is not lost in silence
    void bij_een_casus_die_doorgaat_hoort_geen_advies() {
        String pad = opgepakt(wim, pieter);
        Casusmaker.stemAf(pieter, pad, "Kanarie");
        Bladzijde na = pieter.verstuur(Casusmaker.beoordeling(
                        pieter,
                        pad,
                        "Kanarie",
                        "naar-triage",
                        List.of("meer-leefgebieden", "risico-gedrag", "meer-ketens"))
                .vul("advies", ADVIES));
        assertThat(na.status()).isEqualTo(422);
        assertThat(na.tekst()).contains("geen bericht met advies naar de aanmelder", ADVIES);
    }

    @Test // HV B2.2.1 doel 1c: asking asks nothing about anyone, and keeps nothing
    void raad_vragen_gaat_zonder_namen() {
        Bladzijde leeg = wim.haal("/aanmelden/raad");
        assertThat(leeg.tekst()).contains("Leefgebieden zijn", "Bijvoorbeeld: de politie komt elke week langs; ");
        assertThat(leeg.tekst()).contains("Noem geen naam").doesNotContain("Dit kan bij het huis passen");
        assertThat(wim.haal("/aanmelden/raad?kijk=ja&voldaan=meer-leefgebieden").tekst())
                .contains("Dit past niet bij de criteria");
        assertThat(wim.haal("/aanmelden/raad?kijk=ja&voldaan=" + String.join("&voldaan=", criteria(leeg)))
                        .tekst())
                .contains("Dit kan bij het huis passen");
        assertThat(wim.haal("/aanmelden/raad?kijk=ja&voldaan=Kanarie").tekst()).doesNotContain("Kanarie");
    }

    @Test // HV B2.2.1 doel 1c: the page says whom to call: a desk that the house recorded, in the log
    void het_huis_zegt_wie_raad_geeft() {
        Bezoeker beheerder = Toneel.gedeeld().wie("beheerder");
        assertThat(wim.haal("/aanmelden/raad").tekst()).doesNotContain("Bel Team");
        Bladzijde fout = beheerder.verstuur(beheerder
                .haal("/beheer/raad")
                .formulier("/beheer/raad")
                .vul("naam", "Team procesregie")
                .vul("telefoon", "bel maar"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("Vul een telefoonnummer in", "Team procesregie", "bel maar");
        beheerder.verstuur(beheerder
                .haal("/beheer/raad")
                .formulier("/beheer/raad")
                .vul("naam", "Team procesregie")
                .vul("telefoon", "038 123 45 67"));
        assertThat(wim.haal("/aanmelden/raad").tekst()).contains("Bel Team procesregie: 038 123 45 67.");
        assertThat(wim.haalKaal("/beheer/raad").status()).isEqualTo(403);
        Bezoeker elders = Toneel.gedeeld().wie("agent-overzee");
        assertThat(elders.haal("/aanmelden/raad").tekst()).doesNotContain("Team procesregie");
    }

    private static List<String> criteria(Bladzijde blad) {
        return Pattern.compile("name=\"voldaan\" value=\"([a-z-]+)\"")
                .matcher(blad.tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }
}
