package nl.zorgvuldig.huis.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class WachtenTest {

    @Test // architecture: message keys used and present
    void elke_tekst_bestaat_en_wordt_gebruikt() {
        assertThat(Tekstwacht.klachten(Set.of())).isEmpty();
    }

    @Test // a guard that must be able to go red
    void een_tekst_die_ontbreekt_of_die_niemand_gebruikt_valt_op() {
        Map<String, String> sjabloon = Map.of(
                "a.jte", "${tekst(\"a.weg\")} ${tekst(\"a.er\")} ${keuze(\"a.soort\", code)} ${tekst(\"a.\" + x)}");

        assertThat(Tekstwacht.klachten(sjabloon, "a.er=ja\na.over=nee\na.soort.een=een\n"))
                .containsExactly("a.jte: a key that is not written out", "no text for a.weg", "nobody uses a.over");
        assertThat(Tekstwacht.klachten(Map.of("a.jte", "${tekst(\"a.er\")}"), "a.er=ja\na.er=nee\n"))
                .containsExactly("two texts for a.er");
        assertThat(Tekstwacht.klachten(Map.of("a.jte", "${keuze(\"a.leeg\", code)}"), ""))
                .containsExactly("no text in family a.leeg");
    }

    @Test // ui.md: texts in message files; standards 8.3: nothing inline
    void in_geen_sjabloon_staat_leestekst_stijl_of_script() {
        assertThat(Sjabloonwacht.klachten()).isEmpty();
    }

    @Test // a guard that must be able to go red
    void leestekst_in_een_sjabloon_valt_op() {
        assertThat(klachten("<p>Naam</p>")).containsExactly("a.jte: Naam");
        assertThat(klachten("<a title=\"naar huis\">${x}</a>")).containsExactly("a.jte: naar huis");
        assertThat(klachten("${x ? \"Ja\" : \"\"}")).containsExactly("a.jte: Ja");
        assertThat(klachten("@template.schil.kader(titel = \"Titel\", inhoud = @`<b>${y}</b> los`)"))
                .containsExactly("a.jte: Titel", "a.jte: los");
        assertThat(klachten("@if(a(b))<i>${c}</i>@else<u>fout</u>@endif")).containsExactly("a.jte: fout");
        assertThat(klachten("<p style=\"x\">${y}</p>$unsafe{z}")).contains("a.jte: style=", "a.jte: $unsafe");
        assertThat(klachten("<script>a()</script>")).contains("a.jte: <script");
        assertThat(klachten("<script src=\"/script/htmx.js?v=${v}\" defer></script>"))
                .isEmpty();
        assertThat(klachten("<%-- Uitleg --%>\n@param String naam\n<p class=\"Groot\">${naam}</p>"))
                .isEmpty();
    }

    private static List<String> klachten(String sjabloon) {
        return Sjabloonwacht.klachten(Map.of("a.jte", sjabloon));
    }

    @Test // architecture: endpoints declare their right
    void elk_eindpunt_zegt_wie_er_mag_komen() {
        Webhuis huis = Webhuis.gedeeld();

        assertThat(Routewacht.onbewaakt(huis.toepassing())).isEmpty();
        assertThat(Routewacht.andereAdressen(huis.toepassing()))
                .containsExactly("/favicon.svg", "/script/*.js", "/stijl/*.css");
    }

    @Test // a guard that must be able to go red
    void een_eindpunt_dat_niets_zegt_valt_op() throws NoSuchMethodException {
        Monster monster = new Monster();
        List<HandlerMethod> eindpunten = List.of(
                new HandlerMethod(monster, "vergeten"),
                new HandlerMethod(monster, "dubbel"),
                new HandlerMethod(monster, "openbaar"));

        assertThat(Routewacht.onbewaakt(eindpunten))
                .satisfiesExactly(
                        eerste -> assertThat(eerste).contains("Monster#dubbel"),
                        tweede -> assertThat(tweede).contains("Monster#vergeten"));
    }

    /** Endpoints as they must not be. */
    public static class Monster {
        public void vergeten() {}

        @Openbaar("sample")
        @Recht(Handeling.INZIEN)
        public void dubbel() {}

        @Openbaar("sample")
        public void openbaar() {}
    }
}
