package nl.zorgvuldig.kern.toestemming;

import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.Test;

class IntrekkingTest {
    private static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    private static final Set<Partij.Id> BEIDE = Set.of(EENHEID, WATERRIJK);
    private static final Dekking RUIM = Kopie.met(DEKKING, "ontvangers", BEIDE);
    private static final Gegeven<Set<Partij.Id>> NIEMAND = Gegeven.bekend(Set.of());
    private static final Stand INGETROKKEN = new Stand.Ingetrokken();

    private static Stand gegeven(Dekking dekking) {
        return new Stand.Gegeven(Gevraagde.BETROKKENE, dekking, Set.of());
    }

    private static Toestemming rij(Toestemmingssoort soort, Stand... standen) {
        return new Toestemming(
                new Toestemming.Id(nummer(62)),
                soort,
                Arrays.stream(standen)
                        .map(stand -> new Toestemming.Versie(NU, KADE, stand))
                        .toList());
    }

    private static Intrekking einde(Toestemmingssoort soort, Gegeven<Set<Partij.Id>> ontvangen) {
        return Intrekking.van(PROTOCOL, rij(soort, gegeven(RUIM), INGETROKKEN), ontvangen)
                .orElseThrow();
    }

    @Test // E5, IJ 7.2d, VN 8.2d: what a text asks no more of than stopping
    void waar_het_protocol_alleen_stoppen_vraagt_hoort_niemand_iets() {
        Intrekking einde = einde(Toestemmingssoort.GEHEIM, Gegeven.bekend(BEIDE));
        assertThat(einde).isEqualTo(new Intrekking(RUIM, BEIDE, Set.of(), Set.of()));
    }

    @Test // E5, IJ 13.7, RP 13.7
    void waar_het_protocol_meer_vraagt_hoort_wie_ontving_het_en_vervalt_diens_toestemming() {
        assertThat(einde(Toestemmingssoort.AVG, Gegeven.bekend(Set.of(EENHEID, KADE))))
                .isEqualTo(new Intrekking(RUIM, BEIDE, Set.of(EENHEID), Set.of(EENHEID)));
        assertThat(einde(Toestemmingssoort.AVG, NIEMAND)).isEqualTo(new Intrekking(RUIM, BEIDE, Set.of(), Set.of()));
    }

    @Test // E5: unknown never leaves anyone out
    void is_niet_bekend_wie_ontving_dan_hoort_iedereen_het_die_kon_ontvangen() {
        assertThat(einde(Toestemmingssoort.AVG, Gegeven.onbekend()))
                .isEqualTo(new Intrekking(RUIM, BEIDE, BEIDE, BEIDE));
    }

    @Test // E5: where a protocol is silent, everything happens that can
    void een_protocol_dat_zwijgt_krijgt_alles() {
        Protocol zwijgt = Kopie.met(PROTOCOL, "geheimhouding.intrekken", Map.of());
        assertThat(Intrekking.van(
                        zwijgt,
                        rij(Toestemmingssoort.GEHEIM, gegeven(RUIM), INGETROKKEN),
                        Gegeven.bekend(Set.of(EENHEID))))
                .contains(new Intrekking(RUIM, BEIDE, Set.of(EENHEID), Set.of(EENHEID)));
    }

    @Test // E4: nothing ends when nothing stood
    void waar_niets_stond_eindigt_niets() {
        Stand gevraagd = new Stand.Gevraagd(Gevraagde.BETROKKENE, RUIM);
        for (List<Stand> standen : List.of(
                List.<Stand>of(),
                List.of(gegeven(RUIM)),
                List.of(gevraagd, gegeven(RUIM)),
                List.of(gevraagd, new Stand.Geweigerd()))) {
            assertThat(Intrekking.van(
                            PROTOCOL, rij(Toestemmingssoort.AVG, standen.toArray(Stand[]::new)), Gegeven.onbekend()))
                    .isEmpty();
        }
    }

    private static Optional<Set<Partij.Id>> stopt(Dekking nieuw) {
        return Intrekking.van(PROTOCOL, rij(Toestemmingssoort.AVG, gegeven(RUIM), gegeven(nieuw)), NIEMAND)
                .map(Intrekking::stopt);
    }

    @Test // E5: a new version that leaves less ends the rest
    void een_nieuwe_versie_stopt_wat_zij_niet_meer_dekt() {
        assertThat(stopt(RUIM)).isEmpty();
        assertThat(stopt(Kopie.met(RUIM, "ontvangers", Set.of(EENHEID, WATERRIJK, KADE))))
                .isEmpty();
        assertThat(stopt(Kopie.met(RUIM, "ontvangers", Set.of(EENHEID)))).contains(Set.of(WATERRIJK));
        for (Dekking minder : List.of(
                Kopie.met(RUIM, "doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN)),
                Kopie.met(RUIM, "gever", EENHEID),
                Kopie.met(RUIM, "dossier", new Dossier.Id(nummer(99))),
                Kopie.met(RUIM, "wat", new Reikwijdte.Inbrengen(Set.of(nummer(98)))),
                Kopie.met(RUIM, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID))))) {
            assertThat(stopt(minder)).contains(BEIDE);
        }
    }

    @Test // E5: of categories the same
    void ook_minder_soorten_gegevens_stopt_het_geven() {
        Dekking soorten = Kopie.met(
                RUIM, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID, Voorbeeldcodes.OVERLAST)));
        Dekking minder = Kopie.met(soorten, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID)));
        assertThat(Intrekking.van(PROTOCOL, rij(Toestemmingssoort.AVG, gegeven(soorten), gegeven(minder)), NIEMAND))
                .isPresent();
        assertThat(Intrekking.van(PROTOCOL, rij(Toestemmingssoort.AVG, gegeven(minder), gegeven(soorten)), NIEMAND))
                .isEmpty();
        assertThat(Intrekking.van(PROTOCOL, rij(Toestemmingssoort.AVG, gegeven(minder), gegeven(RUIM)), NIEMAND))
                .isPresent();
    }

    private static Optional<Intrekgevolg> hoort(Intrekking einde, Partij.Id partij, Betrokkenheid hoe) {
        return einde.hoort(new Deelname(new Persoon.Id(nummer(63)), partij, hoe), EENHEID);
    }

    @Test // E5, IJ 13.7: who acts in the casus hears what is told the partij acted for
    void wie_meekeek_hoort_wat_er_vervalt_en_de_gever_niet() {
        Intrekking einde = einde(Toestemmingssoort.AVG, Gegeven.onbekend());
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.BEHANDELAAR)).contains(Intrekgevolg.VERVALLEN);
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.ONDERSTEUNER)).contains(Intrekgevolg.VERVALLEN);
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.AANMELDER)).contains(Intrekgevolg.VERVALLEN);
        assertThat(hoort(einde, KADE, Betrokkenheid.AANMELDER)).isEmpty();
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.GEEN)).isEmpty();
        Intrekking vanWaterrijk = Kopie.met(einde, "dekking.gever", WATERRIJK);
        assertThat(hoort(vanWaterrijk, WATERRIJK, Betrokkenheid.AANMELDER)).isEmpty();
    }

    @Test // E5: a text can ask that is told, and not that it lapses
    void vervalt_er_niets_dan_hoort_wie_ontving_alleen_dat_het_stopte() {
        Intrekking einde = new Intrekking(RUIM, BEIDE, Set.of(EENHEID), Set.of());
        assertThat(hoort(einde, EENHEID, Betrokkenheid.ONDERSTEUNER)).contains(Intrekgevolg.MEEDELEN);
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.AANMELDER)).isEmpty();
    }

    @Test // E5, VN 8.2d: nothing can stop with whoever does not know it
    void wie_de_casus_in_handen_heeft_hoort_het_altijd() {
        Intrekking einde = einde(Toestemmingssoort.GEHEIM, Gegeven.onbekend());
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.BEHANDELAAR)).contains(Intrekgevolg.STOPPEN);
        assertThat(hoort(einde, WATERRIJK, Betrokkenheid.ONDERSTEUNER)).isEmpty();
    }
}
