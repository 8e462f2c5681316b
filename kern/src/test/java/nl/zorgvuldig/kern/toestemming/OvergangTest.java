package nl.zorgvuldig.kern.toestemming;

import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.toestemming.Beletsel.NIET_GEGEVEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.ALLES;
import static nl.zorgvuldig.kern.toestemming.Stappen.BEGIN;
import static nl.zorgvuldig.kern.toestemming.Stappen.GEVEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.VERVANGEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.VRAGEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.WEIGEREN;
import static nl.zorgvuldig.kern.toestemming.Stappen.beletsels;
import static nl.zorgvuldig.kern.toestemming.Stappen.na;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Vrager;
import org.junit.jupiter.api.Test;

class OvergangTest {
    @Test // HV-E10: the profile says who asks
    void alleen_wie_volgens_het_protocol_vraagt_kan_vragen() {
        for (Set<Vrager> ander : List.of(Set.<Vrager>of(), Set.of(Vrager.LEIDEND))) {
            assertThat(beletsels(BEGIN, met(VRAGEN, "als", ander))).containsExactly(Beletsel.NIET_DE_VRAGER);
        }
        assertThat(beletsels(na(VRAGEN, GEVEN), met(VERVANGEN, "als", Set.of(Vrager.LEIDEND))))
                .containsExactly(Beletsel.NIET_DE_VRAGER);
    }

    private static Stap met(Stap stap, String deel, Object waarde) {
        return (Stap) Kopie.met((Record) stap, deel, waarde);
    }

    @Test // E4, IJ 7.2b-c, AVG 7
    void een_antwoord_telt_pas_met_alles_wat_erbij_hoort() {
        assertThat(beletsels(na(VRAGEN), met(GEVEN, "vastgelegd", Set.of())))
                .containsExactlyInAnyOrder(
                        Beletsel.WIJZE_ONTBREEKT, Beletsel.NIET_UITDRUKKELIJK, Beletsel.INTREKBAARHEID_NIET_VERTELD);
        for (Toestemmingseis eis : Toestemmingseis.values()) {
            Set<Toestemmingseis> zonder = EnumSet.complementOf(EnumSet.of(eis));
            assertThat(beletsels(na(VRAGEN), met(GEVEN, "vastgelegd", zonder)))
                    .hasSize(eis == Toestemmingseis.BEWIJS_VERTEGENWOORDIGING ? 0 : 1);
        }
    }

    @Test // E4, IJ 7.2b: evidence of who represents
    void een_vertegenwoordiger_toont_dat_hij_dat_is() {
        Stap zonder = new Stap.Geven(
                NU,
                KADE,
                Gevraagde.WETTELIJK_VERTEGENWOORDIGER,
                EnumSet.complementOf(EnumSet.of(Toestemmingseis.BEWIJS_VERTEGENWOORDIGING)));
        assertThat(beletsels(na(VRAGEN), zonder)).containsExactly(Beletsel.BEWIJS_ONTBREEKT);
        assertThat(beletsels(na(VRAGEN), met(zonder, "vastgelegd", ALLES))).isEmpty();
        assertThat(beletsels(
                        na(VRAGEN, GEVEN),
                        met(met(VERVANGEN, "van", Gevraagde.WETTELIJK_VERTEGENWOORDIGER), "vastgelegd", Set.of())))
                .hasSize(4);
    }

    @Test // E4: a question without data, purpose or receiver asks nothing
    void een_lege_vraag_kan_niet() {
        for (Dekking leeg : List.of(
                Kopie.met(DEKKING, "wat", new Reikwijdte.Inbrengen(Set.of())),
                Kopie.met(DEKKING, "wat", new Reikwijdte.Soorten(Set.of())),
                Kopie.met(DEKKING, "doelen", Set.of()),
                Kopie.met(DEKKING, "ontvangers", Set.of()))) {
            assertThat(beletsels(BEGIN, met(VRAGEN, "dekking", leeg))).containsExactly(Beletsel.LEGE_DEKKING);
            assertThat(beletsels(na(VRAGEN, GEVEN), met(VERVANGEN, "dekking", leeg)))
                    .containsExactly(Beletsel.LEGE_DEKKING);
        }
        Dekking soorten = Kopie.met(DEKKING, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID)));
        assertThat(beletsels(BEGIN, met(VRAGEN, "dekking", soorten))).isEmpty();
    }

    @Test // E4: of every kind the first is one of which nobody was asked anything
    void een_toestemming_begint_leeg() {
        for (Toestemmingssoort soort : Toestemmingssoort.values()) {
            assertThat(Toestemming.begin(BEGIN.id(), soort)).isEqualTo(new Toestemming(BEGIN.id(), soort, List.of()));
        }
    }

    @Test // E4: what nobody asked has no answer, also for whoever skips the table
    void een_antwoord_hoort_bij_een_vraag() {
        assertThatThrownBy(() -> Overgang.stand(new Stand.Geweigerd(), GEVEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an answer to no question");
    }

    @Test // E4: versions stand in the order of time
    void een_stap_ligt_niet_voor_de_vorige() {
        assertThat(beletsels(na(VRAGEN), met(GEVEN, "op", NU.minusMillis(1)))).containsExactly(Beletsel.TE_VROEG);
        assertThat(beletsels(na(VRAGEN), met(GEVEN, "op", NU.plusMillis(1)))).isEmpty();
    }

    @Test // quality: all violations are collected before one answer is given
    void alles_wat_in_de_weg_staat_komt_tegelijk() {
        assertThat(beletsels(
                        na(VRAGEN, WEIGEREN),
                        new Stap.Vervangen(
                                NU.minusMillis(1),
                                KADE,
                                Set.of(),
                                Gevraagde.BETROKKENE,
                                Kopie.met(DEKKING, "doelen", Set.of()),
                                Set.of())))
                .containsExactlyInAnyOrder(
                        NIET_GEGEVEN,
                        Beletsel.TE_VROEG,
                        Beletsel.NIET_DE_VRAGER,
                        Beletsel.LEGE_DEKKING,
                        Beletsel.WIJZE_ONTBREEKT,
                        Beletsel.NIET_UITDRUKKELIJK,
                        Beletsel.INTREKBAARHEID_NIET_VERTELD);
    }
}
