package nl.zorgvuldig.kern.bewaring;

import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.moment;
import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.voorval;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.BEHEERDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.proef.Voorbeeldtijd;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewaarTest {
    private static final Protocol PROTOCOL = Voorbeeldprotocol.protocol();
    private static final Protocol MET_WET = Kopie.met(PROTOCOL, "regime", Optional.of(Voorbeeldregime.regime()));
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

    @Test // IJ 11.2: a step begins with its own event, and is counted from that
    void een_trap_begint_bij_haar_eigen_gebeurtenis() {
        Voorval begin = voorval("eerste-verwerking", "2024-01-10T09:00");
        Bewaarstand lopend = stand(PROTOCOL, "2026-01-01T00:00", PROCESREGISSEUR, begin);
        assertThat(lopend.zicht()).isEqualTo(Bewaarzicht.ALLES);
        assertThat(lopend.trap()).isEmpty();
        assertThat(stand(PROTOCOL, "2026-07-30T23:59", PROCESREGISSEUR, begin, AFGESCHAALD)
                        .trap())
                .map(Bewaartrap::code)
                .contains("actief");
    }

    @Test // R1: what one layer leaves is no answer to what another says must be gone
    void wat_volgens_een_laag_weg_moet_is_weg_ook_als_de_andere_het_alleen_afsluit() {
        Bewaarstand stand = stand(
                MET_WET,
                "2025-07-15T12:00",
                AANMELDER,
                voorval("eerste-verwerking", "2021-03-01T09:00"),
                voorval("afschaling", "2024-12-31T12:00"));
        assertThat(stand.zicht()).isEqualTo(Bewaarzicht.NIETS);
        assertThat(stand.vernietigd()).map(termijn -> termijn.regel().code()).contains("wet-plafond");
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

    @Test // HV B2.2.4: a rule opens again what its own event closed, and no other step
    void heropenen_na_een_andere_gebeurtenis_heft_deze_trap_niet_op() {
        Protocol anders = Kopie.met(PROTOCOL, "tijd.heropenen.0.venster.vanaf", Voorbeeldtijd.BEGIN);
        Voorval begin = voorval("eerste-verwerking", "2026-01-10T09:00");
        Voorval heropend = voorval("heropend", "2026-03-01T10:00");
        assertThat(stand(anders, "2026-09-01T00:00", AANMELDER, begin, AFGESCHAALD, heropend)
                        .zicht())
                .isEqualTo(Bewaarzicht.NIETS);
    }

    @Test // a law that knows no opening again keeps closed what it closed (R1, WGS 2.31 lid 8)
    void een_wet_die_geen_heropenen_kent_houdt_dicht() {
        Bewaarvraag vraag = new Bewaarvraag(
                List.of(AFGESCHAALD, voorval("heropend", "2026-03-01T10:00")),
                PROCESREGISSEUR,
                moment("2026-04-01T00:00"),
                Set.of());
        assertThat(Bewaarstand.van(PROTOCOL, vraag).zicht()).isEqualTo(Bewaarzicht.ALLES);
        assertThat(Bewaarstand.van(MET_WET, vraag).zicht()).isEqualTo(Bewaarzicht.NIETS);
    }

    private static Bewaarstand standNa(String op, Voorval... voorvallen) {
        return stand(PROTOCOL, op, AANMELDER, voorvallen);
    }

    private static Bewaarstand stand(Protocol protocol, String op, Rol rol, Voorval... voorvallen) {
        return Bewaarstand.van(protocol, new Bewaarvraag(Arrays.asList(voorvallen), rol, moment(op), Set.of()));
    }

    private static Bewaarvraag vraag(String op, Rol rol) {
        return new Bewaarvraag(List.of(AFGESCHAALD), rol, moment(op), Set.of());
    }
}
