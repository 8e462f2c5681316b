package nl.zorgvuldig.demonstratie.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.demonstratie.wandeling.Casusmaker;
import nl.zorgvuldig.demonstratie.wandeling.Inbrengmaker;
import nl.zorgvuldig.huis.aanmelding.GewoneInzage;
import nl.zorgvuldig.huis.aanmelding.GewoneInzage.Wijze;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page of a casus in which twelve partijen gave five hundred inbrengen, beside the same page from texts that lie
 * there unsealed, read without any decision and without a policy of the database; with the same lines in the log, and
 * once more without them. Prints; demands no time.
 */
@Tag("meting")
class Casusmeting {
    private static final int INBRENGEN = 500;

    @Test // C15, D8: what holding on to what is one's own costs in a large casus; the aim is 1.3 times
    void casus_met_vijfhonderd_inbrengen_van_twaalf_partijen() {
        try (Webhuis huis = Proefdemonstratie.met(GewoneInzage.class)) {
            Bezoeker bram = Proefdemonstratie.als(huis, "behandelaar", "IJsselland");
            Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", "IJsselland");
            String woord = "Meting" + UUID.randomUUID().toString().substring(0, 8);
            String pad = Casusmaker.meldAanMetToestemming(bram, woord, woord);
            Casusmaker.pakOp(pieter, pad);
            Inbrengmaker.voegToe(huis, pad, INBRENGEN - kaarten(pieter.haal(pad)));
            assertThat(kaarten(pieter.haal(pad))).isEqualTo(INBRENGEN);
            meet(huis, "casus van wie behandelt", pieter, pad);
            meet(huis, "casus van wie gaf", bram, pad);
        }
    }

    private static void meet(Webhuis huis, String naam, Bezoeker wie, String pad) {
        GewoneInzage inzage = huis.de(GewoneInzage.class);
        String echt = leesbaar(wie.haal(pad));
        assertThat(echt.split("<article", -1)).hasSizeGreaterThan(INBRENGEN / 10);
        inzage.ontzegel(huis.databank());
        for (Wijze wijze : new Wijze[] {Wijze.GEWOON, Wijze.ZONDER_LOG}) {
            new Meetronde(huis, wijze.woorden(), anders -> inzage.lees(anders ? wijze : Wijze.ECHT))
                    .meet(naam, pagina -> assertThat(leesbaar(pagina)).isEqualTo(echt), () -> wie.haal(pad));
        }
    }

    private static int kaarten(Bladzijde pagina) {
        return pagina.tekst().split("<article", -1).length - 1;
    }

    /** The page without what differs each time it is asked. */
    private static String leesbaar(Bladzijde pagina) {
        return pagina.tekst().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
