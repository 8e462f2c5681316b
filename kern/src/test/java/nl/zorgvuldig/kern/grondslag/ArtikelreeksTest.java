package nl.zorgvuldig.kern.grondslag;

import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArtikelreeksTest {
    private static final List<Artikel> EERST = artikelen("1", "2");
    private static final List<Artikel> DAN = artikelen("2", "3");

    @Test // Q2
    void elk_artikel_staat_er_een_keer() {
        List<Artikel> reeks = Artikelreeks.van(EERST, DAN);
        assertThat(reeks.isEmpty()).isFalse();
        assertThat(reeks).containsExactlyElementsOf(artikelen("1", "2", "3"));
    }

    @Test // Q2: what a decision cites cannot be changed from outside, not even the list it was made of
    void wie_de_bron_verandert_verandert_de_artikelen_niet() {
        List<Artikel> bron = new ArrayList<>(EERST);
        List<Artikel> kopie = Artikelreeks.kopie(bron);
        List<Artikel> reeks = Artikelreeks.van(bron, DAN);
        bron.clear();
        assertThat(kopie).isEqualTo(EERST);
        assertThat(reeks).containsExactlyElementsOf(artikelen("1", "2", "3"));
    }

    @Test // decisions name many articles and few are read: nothing is put together that need not be
    void wat_er_al_is_wordt_niet_nog_eens_gemaakt() {
        List<Artikel> vast = List.copyOf(EERST);
        assertThat(Artikelreeks.van(vast, List.of())).isSameAs(vast);
        assertThat(Artikelreeks.van(List.of(), vast)).isSameAs(vast);
        assertThat(Artikelreeks.van(List.of(), List.of())).isEmpty();
        List<Artikel> reeks = Artikelreeks.van(vast, DAN);
        assertThat(Artikelreeks.kopie(reeks)).isSameAs(reeks);
    }
}
