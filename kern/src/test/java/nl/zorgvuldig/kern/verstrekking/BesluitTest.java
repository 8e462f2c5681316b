package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakken;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.protocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Norm;
import org.junit.jupiter.api.Test;

class BesluitTest {
    private static final Bevinder ROL = Bevinder.van(protocol(), Norm.ROL);

    private static Uitslag uitslag(Stream<List<Oordeel>> oordelen) {
        return new Uitslag(oordelen.flatMap(List::stream).toList());
    }

    @Test // architecture: decisions are values, refusals are facts
    void wat_geen_norm_beoordeelde_is_geen_besluit() {
        assertThatThrownBy(() -> new Uitslag(List.of()).besluit())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a decision that no norm judged");
    }

    @Test // Q2
    void een_besluit_zonder_bevinding_bestaat_niet() {
        Inzagebewijs bewijs = inzage().antwoord().bewijs().orElseThrow();
        assertThatThrownBy(() -> new Handelingsbesluit.Toegestaan(List.of())).hasMessage("a permission needs a ground");
        assertThatThrownBy(() -> new Handelingsbesluit.Geweigerd(List.of())).hasMessage("a refusal needs a reason");
        assertThatThrownBy(() -> new Verstrekkingsbesluit.Toegestaan(List.of(), bewijs))
                .hasMessage("a permission needs a ground");
        assertThatThrownBy(() -> new Verstrekkingsbesluit.Geweigerd(List.of())).hasMessage("a refusal needs a reason");
    }

    @Test // R1: one norm that is not met is enough
    void een_enkele_reden_weigert_en_verdringt_de_gronden() {
        Uitslag gemengd = uitslag(Stream.of(ROL.voldaan("a", Map.of()), ROL.faalt("b", Map.of())));
        assertThat(gemengd.besluit())
                .isEqualTo(new Handelingsbesluit.Geweigerd(
                        List.of(new Bevinding(Norm.ROL, "b", "", artikelen("norm ROL"), Map.of()))));
        assertThat(uitslag(Stream.of(ROL.voldaan("a", Map.of()))).besluit())
                .isEqualTo(new Handelingsbesluit.Toegestaan(
                        List.of(new Bevinding(Norm.ROL, "a", "", artikelen("norm ROL"), Map.of()))));
    }

    @Test // Q2
    void een_bevinding_noemt_elk_artikel_een_keer() {
        assertThat(ROL.met(artikelen("1", "2")).met(artikelen("2", "3")).artikelen())
                .extracting(Artikel::nummer)
                .containsExactly("norm ROL", "1", "2", "3");
    }

    @Test // C5
    void een_reden_kan_een_plaats_hebben() {
        assertThat(ROL.faaltOp("inbreng.2", "c", Map.of("n", new Argument.Aantal(2))))
                .extracting(Oordeel::bevinding)
                .containsExactly(new Bevinding(
                        Norm.ROL, "c", "inbreng.2", artikelen("norm ROL"), Map.of("n", new Argument.Aantal(2))));
    }

    @Test // G2: what is built on the norms of reporting and of a dossier is built on all of them
    void de_normen_waarop_andere_besluiten_voortbouwen_zijn_er_alle() {
        Situatie melden = ((Aanmeldsituatie) aanmelding().situatie()).basis();
        assertThat(Toets.alle(Beslissing.aanmelden(), protocol(), melden).oordelen())
                .extracting(oordeel -> oordeel.bevinding().norm())
                .containsExactly(
                        Norm.HUIS,
                        Norm.ROL,
                        Norm.BETROUWBAARHEID,
                        Norm.DEELNAME,
                        Norm.BEVOEGDHEID,
                        Norm.BETROKKENHEID,
                        Norm.ONDERTEKENING,
                        Norm.ONDERTEKENING,
                        Norm.DOEL);
        Situatie inDossier = (Situatie) oppakken().situatie();
        assertThat(Toets.alle(Beslissing.inDossier(), protocol(), inDossier).besluit())
                .isEqualTo(Beslissing.inDossier(protocol(), inDossier));
    }
}
