package nl.zorgvuldig.kern.bewaring;

import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.moment;
import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.voorval;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Verlenging;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.junit.jupiter.api.Test;

class BewaarbeslissingTest {
    private static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    private static final Protocol MET_WET = Kopie.met(PROTOCOL, "regime", Optional.of(Voorbeeldregime.regime()));
    private static final Set<Bewaarvereiste> ALLES = EnumSet.allOf(Bewaarvereiste.class);
    private static final Voorval AFGESCHAALD = voorval("afschaling", "2026-01-31T14:00");

    @Test // IJ 11.2b, HV B2.2.4, C17
    void heropenen_kan_binnen_de_termijn_door_wie_bevoegd_is_en_om_een_reden() {
        assertThat(heropenen("2026-07-30T12:00", PROCESREGISSEUR, ALLES))
                .containsExactly("binnen-de-termijn", "rol-bevoegd");
        assertThat(heropenen("2026-07-31T12:00", PROCESREGISSEUR, ALLES)).containsExactly("buiten-de-termijn");
        assertThat(heropenen("2026-07-31T12:00", AANMELDER, Set.of()))
                .containsExactly("buiten-de-termijn", "rol-niet-bevoegd", "vereiste-ontbreekt");
    }

    @Test // a text that says nothing about it forbids it
    void zonder_regel_wordt_er_niets_heropend() {
        Protocol zonder = Kopie.met(PROTOCOL, "tijd.heropenen", List.of());
        assertThat(codes(Bewaarbeslissing.heropenen(zonder, vraag("2026-02-01T12:00", PROCESREGISSEUR, ALLES))))
                .containsExactly("niet-voorzien");
    }

    @Test // C17, H5: what is gone cannot be opened again, even within the stretch for it
    void wat_vernietigd_is_wordt_niet_heropend() {
        Bewaarvraag vraag = new Bewaarvraag(
                List.of(voorval("eerste-verwerking", "2021-03-01T09:00"), AFGESCHAALD),
                PROCESREGISSEUR,
                moment("2026-03-02T00:00"),
                ALLES);
        assertThat(codes(Bewaarbeslissing.heropenen(PROTOCOL, vraag))).containsExactly("buiten-de-termijn");
    }

    @Test // R1: permission needs every layer, and the refusal says which one it comes from
    void een_wet_die_er_niets_over_zegt_houdt_heropenen_tegen() {
        assertThat(Bewaarbeslissing.heropenen(MET_WET, vraag("2026-02-01T12:00", PROCESREGISSEUR, ALLES))
                        .bevindingen())
                .extracting(Bevinding::norm, Bevinding::code, Bevinding::artikelen)
                .containsExactly(tuple(
                        Norm.WET_BEWAARTERMIJN, "niet-voorzien", List.of(new Artikel("WET", "WET_BEWAARTERMIJN"))));
    }

    @Test // RP 11.3-11.5, R10
    void verlengen_kan_voor_het_einde_niet_langer_dan_de_regel_en_niet_vaker() {
        Voorval begin = voorval("eerste-verwerking", "2021-03-01T09:00");
        assertThat(verlengen("2026-03-01T23:00", 2, begin)).containsExactly("binnen-de-termijn", "rol-bevoegd");
        assertThat(verlengen("2026-03-02T00:00", 2, begin)).containsExactly("buiten-de-termijn");
        assertThat(verlengen("2025-03-01T12:00", 3, begin)).containsExactly("te-lang");
        assertThat(verlengen("2026-02-01T12:00", 1, begin, voorval("verlengd", "2025-02-01T12:00")))
                .containsExactly("al-verlengd");
        assertThat(verlengen("2026-02-01T12:00", 1)).containsExactly("buiten-de-termijn");
    }

    @Test // RP 11.3: a rule makes one term longer, and only while that runs and nothing else destroyed the dossier
    void alleen_de_lopende_termijn_van_de_regel_wordt_verlengd() {
        assertThat(verlengen("2026-02-01T12:00", 1, voorval("afschaling", "2025-12-01T12:00")))
                .containsExactly("buiten-de-termijn");
        assertThat(verlengen(
                        "2026-02-01T12:00",
                        1,
                        voorval("eerste-verwerking", "2024-03-01T09:00"),
                        voorval("afschaling", "2024-06-01T12:00")))
                .containsExactly("buiten-de-termijn");
    }

    @Test // R10: a term that says how long at least destroys nothing, and ends all the same
    void ook_een_termijn_die_minstens_loopt_wordt_na_zijn_einde_niet_verlengd() {
        Protocol minstens = Kopie.met(PROTOCOL, "tijd.vernietigen.1.strekking", Termijnregel.Strekking.MINSTENS);
        Voorval begin = voorval("eerste-verwerking", "2021-03-01T09:00");
        assertThat(verlengen(minstens, "2026-03-01T23:00", 1, begin))
                .containsExactly("binnen-de-termijn", "rol-bevoegd");
        assertThat(verlengen(minstens, "2026-03-02T00:00", 1, begin)).containsExactly("buiten-de-termijn");
    }

    @Test // RP 11.3-11.5: as often as its demands are met anew, where the text says so
    void een_verlenging_die_herhaald_mag_worden_kan_nog_eens() {
        Protocol herhaalbaar = Kopie.met(PROTOCOL, "tijd.verlengen.0.keren", Verlenging.Keren.HERHAALBAAR);
        assertThat(verlengen(
                        herhaalbaar,
                        "2026-02-01T12:00",
                        1,
                        voorval("eerste-verwerking", "2021-03-01T09:00"),
                        voorval("verlengd", "2025-02-01T12:00")))
                .containsExactly("binnen-de-termijn", "rol-bevoegd");
    }

    @Test // C17: of several rules one that is wholly met is enough, else the nearest says why not
    void van_meer_regels_telt_de_beste() {
        Protocol ruimer = Kopie.pas(
                PROTOCOL,
                "tijd.heropenen",
                (List<Object> regels) -> Stream.of(
                                regels.getFirst(), Kopie.met(regels.getFirst(), "rollen", Set.of(AANMELDER)))
                        .toList());
        assertThat(codes(Bewaarbeslissing.heropenen(ruimer, vraag("2026-02-01T12:00", AANMELDER, ALLES))))
                .containsExactly("binnen-de-termijn", "rol-bevoegd");
        assertThat(codes(Bewaarbeslissing.heropenen(ruimer, vraag("2026-12-01T12:00", AANMELDER, ALLES))))
                .containsExactly("buiten-de-termijn");
    }

    private static List<String> heropenen(String op, Rol rol, Set<Bewaarvereiste> voldaan) {
        return codes(Bewaarbeslissing.heropenen(PROTOCOL, vraag(op, rol, voldaan)));
    }

    private static List<String> verlengen(String op, int jaren, Voorval... voorvallen) {
        return verlengen(PROTOCOL, op, jaren, voorvallen);
    }

    private static List<String> verlengen(Protocol protocol, String op, int jaren, Voorval... voorvallen) {
        return codes(Bewaarbeslissing.verlengen(
                protocol,
                new Bewaarvraag(Arrays.asList(voorvallen), PROCESREGISSEUR, moment(op), ALLES),
                new Looptijd.Dagen(Period.ofYears(jaren))));
    }

    private static Bewaarvraag vraag(String op, Rol rol, Set<Bewaarvereiste> voldaan) {
        return new Bewaarvraag(List.of(AFGESCHAALD), rol, moment(op), voldaan);
    }

    private static List<String> codes(Handelingsbesluit besluit) {
        return besluit.bevindingen().stream().map(Bevinding::code).toList();
    }
}
