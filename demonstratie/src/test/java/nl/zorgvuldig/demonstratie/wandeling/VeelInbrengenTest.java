package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zorgvuldig.demonstratie.wandeling.Statements.Geteld;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** A casus in which twelve partijen gave much costs as many statements as one in which little was given (C15). */
class VeelInbrengenTest {
    private static final int WEINIG = 5;
    private static final int VEEL = 500;

    private final Toneel toneel = Toneel.gedeeld();
    private final Bezoeker behandelaar = toneel.wie("behandelaar");
    private final Bezoeker regisseur = toneel.wie("procesregisseur");

    private String casus(int inbrengen) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        String pad = Casusmaker.meldAanMetToestemming(behandelaar, woord, woord);
        Casusmaker.pakOp(regisseur, pad);
        Inbrengmaker.voegToe(toneel.huis, pad, inbrengen - kaarten(regisseur.haal(pad)));
        return pad;
    }

    private static int kaarten(Bladzijde pagina) {
        return pagina.tekst().split("<article", -1).length - 1;
    }

    @Test // C15, D8: for who gave and for who has it in hand
    void een_casus_met_vijfhonderd_inbrengen_vraagt_evenveel_als_een_met_vijf() {
        String weinig = casus(WEINIG);
        String veel = casus(VEEL);
        assertThat(kaarten(regisseur.haal(veel))).isEqualTo(VEEL);
        for (Bezoeker wie : new Bezoeker[] {regisseur, behandelaar}) {
            Geteld<Bladzijde> klein = Statements.tel(() -> wie.haal(weinig));
            Geteld<Bladzijde> groot = Statements.tel(() -> wie.haal(veel));
            assertThat(kaarten(klein.uitkomst())).isBetween(2, WEINIG);
            assertThat(kaarten(groot.uitkomst())).isGreaterThan(VEEL / 10);
            assertThat(groot.aantal()).isEqualTo(klein.aantal());
        }
    }
}
