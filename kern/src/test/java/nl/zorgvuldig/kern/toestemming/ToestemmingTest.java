package nl.zorgvuldig.kern.toestemming;

import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.toestemming.Beletsel.AL_GEGEVEN;
import static nl.zorgvuldig.kern.toestemming.Beletsel.AL_GEVRAAGD;
import static nl.zorgvuldig.kern.toestemming.Beletsel.NIET_GEGEVEN;
import static nl.zorgvuldig.kern.toestemming.Beletsel.NIET_GEVRAAGD;
import static nl.zorgvuldig.kern.toestemming.Stappen.ALLES;
import static nl.zorgvuldig.kern.toestemming.Stappen.BEGIN;
import static nl.zorgvuldig.kern.toestemming.Stappen.GEVEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.INTREKKEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.PROTOCOL;
import static nl.zorgvuldig.kern.toestemming.Stappen.SMALLER;
import static nl.zorgvuldig.kern.toestemming.Stappen.STAPPEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.VERVANGEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.VRAGEN;
import static nl.zorgvuldig.kern.toestemming.Stappen.WEIGEREN;
import static nl.zorgvuldig.kern.toestemming.Stappen.beletsels;
import static nl.zorgvuldig.kern.toestemming.Stappen.gezet;
import static nl.zorgvuldig.kern.toestemming.Stappen.na;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.proef.Willekeur;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToestemmingTest {
    static Stream<Arguments> tabel() {
        Object kan = "kan";
        return Stream.of(
                Arguments.of(na(), List.of(kan, NIET_GEVRAAGD, NIET_GEVRAAGD, NIET_GEGEVEN, NIET_GEGEVEN)),
                Arguments.of(na(VRAGEN), List.of(AL_GEVRAAGD, kan, kan, NIET_GEGEVEN, NIET_GEGEVEN)),
                Arguments.of(na(VRAGEN, GEVEN), List.of(AL_GEGEVEN, AL_GEGEVEN, AL_GEGEVEN, kan, kan)),
                Arguments.of(
                        na(VRAGEN, WEIGEREN), List.of(kan, NIET_GEVRAAGD, NIET_GEVRAAGD, NIET_GEGEVEN, NIET_GEGEVEN)),
                Arguments.of(
                        na(VRAGEN, GEVEN, INTREKKEN),
                        List.of(kan, NIET_GEVRAAGD, NIET_GEVRAAGD, NIET_GEGEVEN, NIET_GEGEVEN)));
    }

    @ParameterizedTest // E4, IJ 7.2a-d: every step after every standing
    @MethodSource("tabel")
    void na_elke_stand_staat_vast_wat_kan(Toestemming toestemming, List<Object> verwacht) {
        for (int plaats = 0; plaats < STAPPEN.size(); plaats++) {
            Object gevonden = beletsels(toestemming, STAPPEN.get(plaats)).stream()
                    .<Object>map(beletsel -> beletsel)
                    .reduce((een, ander) -> List.of(een, ander))
                    .orElse("kan");
            assertThat(gevonden).as(STAPPEN.get(plaats).toString()).isEqualTo(verwacht.get(plaats));
        }
    }

    @Test // a standing or a step that comes later must get its row in the table
    void de_tabel_kent_elke_stand_en_elke_stap() {
        assertThat(tabel().<Class<?>>map(
                                rij -> ((Toestemming) rij.get()[0]).stand().getClass()))
                .hasSameElementsAs(List.<Class<?>>of(Stand.class.getPermittedSubclasses()));
        assertThat(STAPPEN.stream().<Class<?>>map(Object::getClass))
                .hasSameElementsAs(List.<Class<?>>of(Stap.class.getPermittedSubclasses()));
    }

    @Test // E4: what was agreed to is what was asked
    void wat_gegeven_is_volgt_uit_wat_gevraagd_is() {
        assertThat(na(VRAGEN).stand()).isEqualTo(new Stand.Gevraagd(Gevraagde.BETROKKENE, DEKKING));
        assertThat(na(VRAGEN, GEVEN).stand()).isEqualTo(new Stand.Gegeven(Gevraagde.BETROKKENE, DEKKING, ALLES));
        assertThat(na(VRAGEN, GEVEN, VERVANGEN).stand())
                .isEqualTo(new Stand.Gegeven(Gevraagde.BETROKKENE, SMALLER, ALLES));
        assertThat(na(VRAGEN, WEIGEREN).stand()).isEqualTo(new Stand.Geweigerd());
        assertThat(na(VRAGEN, GEVEN, INTREKKEN).stand()).isEqualTo(new Stand.Ingetrokken());
        assertThat(BEGIN.stand()).isEqualTo(new Stand.Ongevraagd());
    }

    @Test // E4, E5: only what stands lets anything go
    void alleen_wat_gegeven_is_en_staat_is_een_grond() {
        assertThat(na(VRAGEN, GEVEN).grond()).contains(new Geheimgrond.Toestemd(Toestemmingssoort.GEHEIM, DEKKING, NU));
        assertThat(na(VRAGEN, GEVEN, VERVANGEN).grond().map(Geheimgrond::dekking))
                .contains(SMALLER);
        assertThat(List.of(na(), na(VRAGEN), na(VRAGEN, WEIGEREN), na(VRAGEN, GEVEN, INTREKKEN)))
                .extracting(Toestemming::grond)
                .containsOnly(Optional.empty());
    }

    @Test // E5, AVG 7 lid 3: taking back is asked nothing, of whatever kind
    void intrekken_kan_altijd() {
        for (Partij.Id partij : List.of(KADE, EENHEID, WATERRIJK)) {
            assertThat(na(VRAGEN, GEVEN, new Stap.Intrekken(NU, partij)).grond())
                    .isEmpty();
        }
    }

    @Test // E4: what once was recorded stays as it was, after whatever steps
    void een_versie_verandert_nooit() {
        Willekeur kans = Willekeur.met(17);
        for (int keer = 0; keer < 500; keer++) {
            Toestemming nu = BEGIN;
            List<Toestemming.Versie> gezien = new ArrayList<>();
            for (int stap = 0; stap < 12; stap++) {
                Overgangsbesluit besluit = nu.na(PROTOCOL, kans.kies(STAPPEN));
                boolean gezet = besluit instanceof Overgangsbesluit.Gezet;
                nu = besluit instanceof Overgangsbesluit.Gezet(Toestemming verder) ? verder : nu;
                assertThat(nu.versies().subList(0, gezien.size())).isEqualTo(gezien);
                assertThat(nu.versies()).hasSize(gezien.size() + (gezet ? 1 : 0));
                assertThat(nu.soort()).isEqualTo(BEGIN.soort());
                assertThat(nu.id()).isEqualTo(BEGIN.id());
                gezien = nu.versies();
            }
        }
    }

    @Test // E4: nothing but who asks weighs in a step; whatever else a house changes leaves a consent alone
    void wat_er_verder_verandert_laat_een_toestemming_zoals_zij_is() {
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Protocol anders = Kopie.met(
                    vraag.protocol(),
                    "geheimhouding.vragers",
                    PROTOCOL.geheimhouding().vragers());
            for (Stap stap : STAPPEN) {
                for (Toestemming toestemming : List.of(na(), na(VRAGEN), na(VRAGEN, GEVEN), na(VRAGEN, WEIGEREN))) {
                    assertThat(toestemming.na(anders, stap)).isEqualTo(toestemming.na(PROTOCOL, stap));
                }
            }
        });
    }
}
