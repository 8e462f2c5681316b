package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.akkoord;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** On what data under secrecy go to others is for their giver (E4-E6, IJ 3.5c, 7.2). */
class GrondTest {
    /** Whoever gives akkoord for a giver records on what its secrets are shared. */
    private static Vraag grond() {
        Situatie basis = ((Akkoordsituatie) akkoord().situatie()).basis();
        return new Vraag(
                Beslisser.GROND,
                akkoord().protocol(),
                new Grondsituatie(basis, basis.kijker().partij()));
    }

    private static Handelingsbesluit beeindigen(Vraag vraag) {
        return Grondsituatie.beeindigen(vraag.protocol(), (Grondsituatie) vraag.situatie());
    }

    @Test // E4, IJ 3.5c
    void de_gever_legt_vast_waarop_hij_een_geheim_deelt() {
        toegestaanOmdat(grond(), "BEVOEGDHEID bevoegd", "AKKOORD gever-beslist");
        toegestaanOmdat(grond().met("basis.handeling", Handeling.BEOORDELEN), "AKKOORD gever-beslist");
    }

    @Test // E4, D3: of another nobody says on what it is shared, nor ends that
    void een_ander_heeft_er_niets_over_te_zeggen() {
        Vraag vanEenAnder = grond().met("gever", EENHEID);
        geweigerd(vanEenAnder, "AKKOORD niet-de-gever");
        assertThat(beeindigen(vanEenAnder)).isInstanceOf(Handelingsbesluit.Geweigerd.class);
        assertThat(grond().met("basis.dossier", Optional.empty()).antwoord().codes())
                .contains("AKKOORD niet-de-gever");
    }

    @Test // E5, AVG 7 lid 3: taking back asks nothing that a partij can withdraw
    void intrekken_kan_ook_als_de_partij_niets_heeft_ondertekend() {
        Vraag zonder = grond().met("basis.eigenPartij.ondertekend", Map.of());
        assertThat(zonder.antwoord().toegestaan()).isFalse();
        assertThat(beeindigen(zonder)).isInstanceOf(Handelingsbesluit.Toegestaan.class);
        assertThat(beeindigen(grond().met("basis.persoon", Gegeven.onbekend())))
                .isInstanceOf(Handelingsbesluit.Geweigerd.class);
    }
}
