package nl.zorgvuldig.kern.bewaring;

import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.moment;
import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.voorval;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.BEHEERDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewaarTest {
    private static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    private static final Set<Bewaarvereiste> ALLES = EnumSet.allOf(Bewaarvereiste.class);
    private static final Voorval AFGESCHAALD = voorval("afschaling", "2026-01-31T14:00");

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T14:00, procesregisseur, ALLES",
        "2026-01-31T14:00, aanmelder, NAMEN",
        "2026-07-30T23:59, procesregisseur, ALLES",
        "2026-07-31T00:00, procesregisseur, KERNGEGEVENS",
        "2026-07-31T00:00, aanmelder, NIETS",
        "2027-01-30T12:00, procesregisseur, KERNGEGEVENS",
        "2027-01-31T00:00, procesregisseur, NIETS"
    }) // IJ 11.2, HV B2.2.4, RP 11.6
    void elke_trap_laat_de_rollen_zien_wat_er_staat(String op, String rol, Bewaarzicht zicht) {
        Bewaarstand stand = Bewaarstand.van(PROTOCOL, vraag(op, rol.equals("aanmelder") ? AANMELDER : PROCESREGISSEUR));
        assertThat(stand.zicht()).isEqualTo(zicht);
    }

    @Test // before any step only the rules of the phase count
    void zonder_afschaling_telt_alleen_de_fase() {
        Bewaarstand stand =
                Bewaarstand.van(PROTOCOL, new Bewaarvraag(List.of(), BEHEERDER, moment("2026-01-01T00:00"), Set.of()));
        assertThat(stand.zicht()).isEqualTo(Bewaarzicht.ALLES);
        assertThat(stand.trap()).isEmpty();
    }

    @Test // what has not happened yet counts for nothing
    void wat_nog_moet_gebeuren_telt_niet() {
        assertThat(Bewaarstand.van(PROTOCOL, vraag("2026-01-31T13:59", AANMELDER))
                        .zicht())
                .isEqualTo(Bewaarzicht.ALLES);
    }

    @Test // IJ 11.2d: after the last day nothing is there
    void na_de_laatste_dag_is_alles_vernietigd() {
        assertThat(Bewaarstand.van(PROTOCOL, vraag("2027-01-31T23:59", PROCESREGISSEUR))
                        .vernietigd())
                .isEmpty();
        Bewaarstand stand = Bewaarstand.van(PROTOCOL, vraag("2027-02-01T00:00", PROCESREGISSEUR));
        assertThat(stand.vernietigd()).map(termijn -> termijn.regel().code()).contains("na-afschaling");
        assertThat(stand.zicht()).isEqualTo(Bewaarzicht.NIETS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00, 2026-09-01T00:00, ALLES, opened in time: only the rules of the phase count",
        "2026-01-31T14:00, 2026-09-01T00:00, ALLES, at the moment of closing itself",
        "2026-08-01T00:00, 2026-09-01T00:00, NIETS, opened too late: the second step of a role without sight",
        "2026-01-31T13:59, 2026-09-01T00:00, NIETS, opened before it was closed",
        "2026-03-01T10:00, 2026-02-01T00:00, NAMEN, not opened yet"
    }) // HV B2.2.4 stap 1 en 2, C17: opening again lifts the step
    void heropenen_heft_de_trap_op(String heropend, String op, Bewaarzicht zicht, String waarom) {
        assertThat(standNa(op, AFGESCHAALD, voorval("heropend", heropend)).zicht())
                .as(waarom)
                .isEqualTo(zicht);
    }

    @Test // HV B2.2.4: closed once more the steps of the first time count, and so does the term
    void opnieuw_afschalen_sluit_weer_en_geeft_geen_nieuwe_termijn() {
        Voorval heropend = voorval("heropend", "2026-03-01T10:00");
        Voorval opnieuw = voorval("afschaling", "2026-05-01T10:00");
        assertThat(standNa("2026-04-30T00:00", AFGESCHAALD, heropend, opnieuw).zicht())
                .isEqualTo(Bewaarzicht.ALLES);
        assertThat(standNa("2026-09-01T00:00", AFGESCHAALD, heropend, opnieuw).trap())
                .map(trap -> trap.code())
                .contains("archief");
        assertThat(standNa("2027-02-01T00:00", AFGESCHAALD, heropend).vernietigd())
                .isPresent();
    }

    @Test // a law that knows no opening again keeps closed what it closed (R1, WGS 2.31 lid 8)
    void een_wet_die_geen_heropenen_kent_houdt_dicht() {
        Protocol onderDeWet = Kopie.met(PROTOCOL, "regime", Optional.of(Voorbeeldregime.regime()));
        Bewaarvraag vraag = new Bewaarvraag(
                List.of(AFGESCHAALD, voorval("heropend", "2026-03-01T10:00")),
                PROCESREGISSEUR,
                moment("2026-04-01T00:00"),
                Set.of());
        assertThat(Bewaarstand.van(PROTOCOL, vraag).zicht()).isEqualTo(Bewaarzicht.ALLES);
        assertThat(Bewaarstand.van(onderDeWet, vraag).zicht()).isEqualTo(Bewaarzicht.NIETS);
    }

    private static Bewaarstand standNa(String op, Voorval... voorvallen) {
        return Bewaarstand.van(PROTOCOL, new Bewaarvraag(List.of(voorvallen), AANMELDER, moment(op), Set.of()));
    }

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
        return codes(Bewaarbeslissing.verlengen(
                PROTOCOL,
                new Bewaarvraag(Arrays.asList(voorvallen), PROCESREGISSEUR, moment(op), ALLES),
                new Looptijd.Dagen(Period.ofYears(jaren))));
    }

    private static Bewaarvraag vraag(String op, Rol rol) {
        return vraag(op, rol, Set.of());
    }

    private static Bewaarvraag vraag(String op, Rol rol, Set<Bewaarvereiste> voldaan) {
        return new Bewaarvraag(List.of(AFGESCHAALD), rol, moment(op), voldaan);
    }

    private static List<String> codes(Handelingsbesluit besluit) {
        return besluit.bevindingen().stream().map(Bevinding::code).toList();
    }
}
