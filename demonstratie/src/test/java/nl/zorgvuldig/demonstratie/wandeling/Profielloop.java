package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.protocollen.index.Bewijs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A walk through one house under one profile. What the house refuses counts as proved when the page says why, the log
 * names the norm, and nothing changed.
 */
final class Profielloop {
    private static final String STAND = """
            select concat_ws('|',
                (select string_agg(concat(dossier_id, fase, stand), ',' order by dossier_id) from zorgvuldig.dossier),
                (select count(*) from zorgvuldig.inbreng),
                (select count(*) from zorgvuldig.vastlegging),
                (select count(*) from zorgvuldig.noodzaakoordeel),
                (select count(*) from zorgvuldig.akkoord))
            """;

    private final Webhuis huis;
    private final Profielkeuzes keuzes;
    private final JdbcClient vrij;
    private final Map<String, Bezoeker> mensen = new HashMap<>();
    private final Map<Bewijs, Set<Artikel>> bewezen = new HashMap<>();

    Profielloop(Webhuis huis, Profielkeuzes keuzes) {
        this.huis = huis;
        this.keuzes = keuzes;
        this.vrij = Proefserver.vrij(huis.databank());
    }

    Webhuis huis() {
        return huis;
    }

    Profielkeuzes keuzes() {
        return keuzes;
    }

    JdbcClient vrij() {
        return vrij;
    }

    /** What the walk proved: per proof the articles that the profile names for it. */
    Map<Bewijs, Set<Artikel>> bewezen() {
        return bewezen;
    }

    /** Someone of this house, logged in. */
    Bezoeker als(String wie) {
        return mensen.computeIfAbsent(wie, _ -> Proefdemonstratie.als(huis, keuzes.sleutel(wie), keuzes.huisnaam()));
    }

    /** Refused, with a sentence. */
    void weigert(Norm norm, String code, List<Artikel> eigen, Supplier<Bladzijde> poging) {
        String voor = stand();
        long geweigerd = geweigerd(norm.name());
        Bladzijde na = poging.get();
        String waar = keuzes.naam() + " " + code;
        assertThat(na.status()).as(waar + ": " + na).isIn(403, 422);
        assertThat(Zinnenlijst.staat(code, na.tekst())).as(waar + ": " + na).isTrue();
        assertThat(geweigerd(norm.name())).as(waar).isGreaterThan(geweigerd);
        assertThat(stand()).as(waar).isEqualTo(voor);
        bewijs(new Bewijs.Weigering(code), norm, eigen);
    }

    /** Refused without a word, as if it were not there. */
    void verbergt(Norm norm, String code, String woord, Supplier<Bladzijde> poging) {
        String voor = stand();
        long geweigerd = geweigerd("NIET_GEVONDEN");
        Bladzijde na = poging.get();
        String waar = keuzes.naam() + " " + code;
        assertThat(na.status()).as(waar + ": " + na).isEqualTo(404);
        assertThat(na.tekst()).as(waar).doesNotContain(woord);
        assertThat(geweigerd("NIET_GEVONDEN")).as(waar).isGreaterThan(geweigerd);
        assertThat(stand()).as(waar).isEqualTo(voor);
        bewijs(new Bewijs.Weigering(code), norm, List.of());
    }

    void bewijs(Bewijs bewijs, Norm norm, List<Artikel> eigen) {
        bewijs(
                bewijs,
                Stream.concat(keuzes.protocol().artikelen(norm).stream(), eigen.stream())
                        .toList());
    }

    void bewijs(Bewijs bewijs, List<Artikel> artikelen) {
        bewezen.computeIfAbsent(bewijs, _ -> new LinkedHashSet<>()).addAll(artikelen);
    }

    /** All that acts can change, of all houses. */
    String stand() {
        return vrij.sql(STAND).query(String.class).single();
    }

    private long geweigerd(String reden) {
        return vrij.sql("select count(*) from zorgvuldig.logregel where uitslag = 'GEWEIGERD' and redenen ~ ?")
                .param("\\m" + reden + "\\M")
                .query(Long.class)
                .single();
    }
}
