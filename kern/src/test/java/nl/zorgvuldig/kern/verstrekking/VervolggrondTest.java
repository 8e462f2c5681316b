package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageGeheim;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.afgewogen;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.toestemd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import org.junit.jupiter.api.Test;

/** What must be on record yet before something secret can be used in a phase (D6, E4, IJ 13.6). */
class VervolggrondTest {
    private static Set<Toestemmingssoort> ontbreekt(Vraag vraag, Fase in) {
        return ((Inzagesituatie) vraag.situatie()).ontbreekt(vraag.protocol(), in);
    }

    @Test // IJ 7.2b: without anything on record, and for what was not agreed to
    void zonder_grond_voor_die_fase_ontbreekt_hij() {
        Vraag met = inzageGeheim(toestemd(Toestemmingssoort.GEHEIM));
        assertThat(ontbreekt(inzageGeheim(), Voorbeeldcodes.AANMELDING)).containsExactly(Toestemmingssoort.GEHEIM);
        assertThat(ontbreekt(met, Voorbeeldcodes.AANMELDING)).isEmpty();
        assertThat(ontbreekt(inzageGeheim(afgewogen()), Voorbeeldcodes.AANMELDING))
                .isEmpty();
        assertThat(ontbreekt(met, new Fase("nergens"))).containsExactly(Toestemmingssoort.GEHEIM);
    }

    @Test // IJ 13.6: for one purpose only
    void een_grond_voor_een_ander_doel_is_geen_grond_voor_die_fase() {
        Geheimgrond anders =
                Kopie.met(toestemd(Toestemmingssoort.GEHEIM), "dekking.doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN));
        assertThat(ontbreekt(inzageGeheim(anders), Voorbeeldcodes.AANMELDING))
                .containsExactly(Toestemmingssoort.GEHEIM);
        assertThat(ontbreekt(inzageGeheim(anders), Voorbeeldcodes.VOORBEREIDING))
                .isEmpty();
    }

    @Test // A1: to whoever leads; of whom nothing is known nothing is covered
    void wie_leidt_moet_bekend_zijn() {
        Vraag met = inzageGeheim(toestemd(Toestemmingssoort.GEHEIM));
        assertThat(ontbreekt(met.met("basis.leidendePartij", Gegeven.onbekend()), Voorbeeldcodes.AANMELDING))
                .containsExactly(Toestemmingssoort.GEHEIM);
    }

    @Test // D6: what is not secret asks nothing
    void zonder_geheim_ontbreekt_er_niets() {
        assertThat(ontbreekt(
                        inzageGeheim().met("inbreng.categorie", Voorbeeldcodes.OVERLAST), Voorbeeldcodes.AANMELDING))
                .isEmpty();
        assertThat(ontbreekt(inzageGeheim().met("inbreng", Gegeven.onbekend()), Voorbeeldcodes.AANMELDING))
                .isEmpty();
    }
}
