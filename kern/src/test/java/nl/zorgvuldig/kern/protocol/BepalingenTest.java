package nl.zorgvuldig.kern.protocol;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.ONDERSTEUNER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.OVERLAST;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.POLITIE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.TOETSEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.protocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.taal.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BepalingenTest {
    @ParameterizedTest // C15, IJ 3.5b: only of what is ordinary and under no secrecy is necessity said once for all
    @EnumSource(Aard.class)
    void de_noodzaak_van_bijzondere_strafrechtelijke_en_geheime_gegevens_staat_bij_elk_gegeven(Aard aard) {
        for (Geheim geheim : Geheim.values()) {
            Categoriebepaling bepaling = Kopie.met(
                    Kopie.met(Objects.requireNonNull(protocol().categorieen().get(OVERLAST)), "aard", aard),
                    "geheim",
                    geheim);
            assertThat(bepaling.deeltNoodzaak())
                    .isEqualTo(geheim == Geheim.GEEN
                            && EnumSet.of(Aard.GEWOON, Aard.PERSONALIA, Aard.BSN)
                                    .contains(aard));
        }
    }

    @Test // Q1, Q2
    void een_norm_zonder_artikel_bestaat_niet() {
        Map<Norm, List<Artikel>> normen = new HashMap<>(protocol().normen());
        normen.put(Norm.ZICHT, List.of());
        normen.remove(Norm.FASE);
        assertThatThrownBy(() -> Kopie.met(protocol(), "normen", normen))
                .hasRootCauseMessage("these norms need an article: [ZICHT, FASE]");
        assertThat(protocol().artikelen(Norm.ZICHT)).containsExactly(new Artikel("VB", "norm ZICHT"));
    }

    @Test // IJ 3.5a
    void een_fase_dient_een_doel() {
        assertThatThrownBy(() -> new Fasebepaling(AANMELDING, Set.of(), List.of(), List.of(), artikelen("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a phase needs a purpose: aanmelding");
    }

    @Test // IJ 3.5a
    void de_doelen_van_een_fase_houden_de_volgorde_van_het_profiel() {
        for (List<Doel> volgorde : List.of(List.of(TOETSEN, VOORBEREIDEN), List.of(VOORBEREIDEN, TOETSEN))) {
            Fasebepaling fase =
                    new Fasebepaling(AANMELDING, new LinkedHashSet<>(volgorde), List.of(), List.of(), artikelen("1"));
            assertThat(fase.doelen()).containsExactlyElementsOf(volgorde);
            assertThat(fase.hoofddoel()).isEqualTo(volgorde.getFirst());
        }
    }

    @Test // F4: who answers for work stands somewhere, or is not said
    void wie_verantwoordelijk_is_staat_ergens() {
        assertThatThrownBy(() -> new Verantwoordelijkheid(
                        Verantwoordelijkheid.Werk.GEVEN, Verantwoordelijkheid.Wie.GEVER, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("who answers for work needs an article: GEVEN");
    }

    @Test // J1
    void informeren_voor_een_handeling_die_er_niet_op_toetst_bestaat_niet() {
        assertThatThrownBy(() -> new Informeerbepaling(
                        Set.of(COLLEGE),
                        EnumSet.of(Handeling.AANMELDEN, Handeling.INZIEN),
                        Set.of(),
                        List.of(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("informing is judged only before [AANMELDEN, BEOORDELEN]");
    }

    @Test // Q2
    void een_artikel_noemt_tekst_en_nummer() {
        assertThat(new Artikel("IJ", "9.7")).hasToString("IJ 9.7");
        assertThatThrownBy(() -> new Artikel(" ", "9.7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Artikel("IJ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test // G2, C1
    void bevoegdheden_komen_uit_de_fase_en_uit_het_huis() {
        assertThat(protocol().bevoegdheden(AANMELDER, Handeling.INZIEN, Optional.of(AANMELDING)))
                .extracting(Bevoegdheid::zicht)
                .containsExactly(Zicht.EIGEN);
        assertThat(protocol().bevoegdheden(PROCESREGISSEUR, Handeling.INZIEN, Optional.empty()))
                .isEmpty();
        assertThat(protocol().bevoegdheden(AANMELDER, Handeling.UITKOMST_INZIEN, Optional.of(AANMELDING)))
                .hasSize(1);
        assertThat(protocol().bevoegdheden(AANMELDER, Handeling.UITKOMST_INZIEN, Optional.of(new Fase("geen"))))
                .hasSize(1);
        assertThat(protocol().bevoegdheden(ONDERSTEUNER))
                .extracting(Bevoegdheid::handeling)
                .containsExactly(Handeling.INZIEN);
    }

    @Test // H1
    void een_termijn_die_het_profiel_niet_noemt_is_er_niet() {
        assertThat(protocol().termijn(Termijnbepaling.Soort.TOETS_UITSTEL)).contains(new Termijn(Period.ofMonths(1)));
        assertThat(protocol().termijn(Termijnbepaling.Soort.LOGBOEK)).isEmpty();
    }

    @Test // IJ 6.4
    void soorten_partij_staan_op_volgorde_van_hun_code() {
        SoortPartij onbenoemd = new SoortPartij("zonder-letter");
        for (List<SoortPartij> volgorde : List.of(List.of(POLITIE, COLLEGE, onbenoemd), List.of(COLLEGE, POLITIE))) {
            assertThat(protocol().soortbepalingen(new LinkedHashSet<>(volgorde)))
                    .extracting(Soortbepaling::soort)
                    .containsExactly(COLLEGE, POLITIE);
        }
    }

    @Test // E2
    void iedereen_is_iets_anders_dan_een_lege_lijst() {
        assertThat(new Gever.Iedereen().staatToe(Set.of())).isTrue();
        assertThat(new Gever.Alleen(Set.of()).staatToe(Set.of(POLITIE))).isFalse();
        assertThat(new Gever.Alleen(Set.of(POLITIE)).staatToe(Set.of(COLLEGE, POLITIE)))
                .isTrue();
        assertThat(new Gever.Alleen(Set.of(POLITIE)).staatToe(Set.of(COLLEGE))).isFalse();
    }

    @Test // R1, Q2
    void een_wet_zonder_artikel_bestaat_niet() {
        assertThatThrownBy(() -> Kopie.met(Voorbeeldregime.regime(), "artikelen", Map.of()))
                .hasRootCauseMessage("these norms need an article: " + Norm.Laag.WET.normen());
    }

    @Test // R1
    void een_norm_van_de_wet_rust_op_de_artikelen_van_de_wet() {
        Protocol metWet = Kopie.met(protocol(), "regime", Optional.of(Voorbeeldregime.regime()));
        assertThat(metWet.artikelen(Norm.WET_DEELNEMER)).containsExactly(new Artikel("WET", "WET_DEELNEMER"));
        assertThat(protocol().artikelen(Norm.WET_DEELNEMER)).isEmpty();
        assertThat(metWet.zonderRegime()).isEqualTo(protocol());
    }

    @Test // C1, C4: by outcomes that lead on, of several to the first by code, and never round and round
    void het_werkproces_loopt_langs_wat_verder_leidt() {
        assertThat(protocol().werkproces()).containsExactly(AANMELDING, VOORBEREIDING);
        assertThat(metGangen(Map.of("a", AANMELDING)).werkproces()).containsExactly(AANMELDING, VOORBEREIDING);
        Fase behandeling = new Fase("behandeling");
        Fase uitvoering = new Fase("uitvoering");
        assertThat(metGangen(Map.of("a", uitvoering, "b", behandeling, "c", new Fase("z")))
                        .werkproces())
                .containsExactly(AANMELDING, VOORBEREIDING, behandeling);
    }

    @Test // C7: what is kept for a while after an end is no next step
    void waar_een_casus_alleen_blijft_hoort_niet_bij_het_werkproces() {
        Fase blijft = new Fase("blijft");
        Protocol protocol = Kopie.pas(
                metGangen(Map.of("a", blijft)),
                "uitkomsten",
                (Map<Uitkomst, Uitkomstbepaling> oud) -> oud.values().stream()
                        .map(een -> een.uitkomst().code().equals("a")
                                ? Kopie.met(een, "hoogstens", Optional.of(new Termijn(Period.ofDays(1))))
                                : een)
                        .collect(Collectors.toMap(Uitkomstbepaling::uitkomst, een -> een)));
        assertThat(protocol.werkproces()).containsExactly(AANMELDING, VOORBEREIDING);
    }

    /** The example, with outcomes of the second phase that lead on. */
    private static Protocol metGangen(Map<String, Fase> gangen) {
        return Kopie.pas(protocol(), "uitkomsten", (Map<Uitkomst, Uitkomstbepaling> oud) -> {
            Map<Uitkomst, Uitkomstbepaling> uitkomsten = new HashMap<>(oud);
            gangen.forEach((code, naar) -> uitkomsten.put(
                    new Uitkomst(code),
                    new Uitkomstbepaling(
                            new Uitkomst(code),
                            VOORBEREIDING,
                            new Gevolg.NaarFase(naar),
                            Optional.empty(),
                            Set.of(),
                            Set.of(),
                            artikelen("1"))));
            return uitkomsten;
        });
    }
}
