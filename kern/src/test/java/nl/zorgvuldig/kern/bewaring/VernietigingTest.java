package nl.zorgvuldig.kern.bewaring;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.vernietiging;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie.Belet;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.junit.jupiter.api.Test;

class VernietigingTest {
    @Test // H5, IJ 9.5
    void wat_moet_verdwijnen_verdwijnt_op_zijn_artikelen() {
        toegestaanOmdat(vernietiging(), "BELET niets-houdt-tegen");
        artikelen(vernietiging(), "BELET niets-houdt-tegen", "norm BELET", "11.2d", "9.5");
    }

    @Test // T5
    void zonder_artikel_wordt_niets_vernietigd() {
        geweigerd(vernietiging().met("grond", Set.of()), "BELET vernietiging-zonder-grond");
    }

    @Test // H6
    void alles_wat_de_vernietiging_tegenhoudt_wordt_genoemd() {
        assertThat(vernietiging()
                        .met("beletten", Set.of(Belet.values()))
                        .antwoord()
                        .bevindingen())
                .extracting(Bevinding::argumenten)
                .containsExactly(
                        Map.of("belet", new Argument.Code("belet", "VERZOEK")),
                        Map.of("belet", new Argument.Code("belet", "DATALEK_ONDERZOEK")),
                        Map.of("belet", new Argument.Code("belet", "BEZWAAR")));
        geweigerd(vernietiging().met("beletten", Set.of(Belet.BEZWAAR)), "BELET belet");
    }

    @Test // H6, T5: everything that is wrong is said at once
    void een_ontbrekende_grond_verbergt_een_lopend_verzoek_niet() {
        geweigerd(
                vernietiging().met("grond", Set.of()).met("beletten", Set.of(Belet.VERZOEK)),
                "BELET vernietiging-zonder-grond",
                "BELET belet");
    }
}
