package nl.zorgvuldig.kern.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldtijd;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooptermijnTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00, 2026-02-28",
        "2028-01-31T10:00, 2028-02-29",
        "2026-03-30T23:59, 2026-04-30",
        "2026-12-31T00:00, 2027-01-31"
    }) // AVG 12 lid 3: a month that is too short clips to its last day
    void een_maand_eindigt_op_dezelfde_dag_of_de_laatste(String verzoek, LocalDate laatste) {
        assertThat(een("antwoord", voorval("verzoek-inzage", verzoek)).laatsteDag())
                .isEqualTo(laatste);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00, 2026-03-31T13:00",
        "2026-10-24T12:00, 2026-10-27T11:00",
        "2026-06-01T12:00, 2026-06-04T12:00"
    }) // AVG 33: hours are counted on the clock, also when summer time begins or ends
    void uren_lopen_door_in_de_nacht_van_de_zomertijd(String ontdekt, String eind) {
        assertThat(een("melding", voorval("inbreuk-ontdekt", ontdekt)).tot()).isEqualTo(moment(eind));
    }

    @Test // AVG 33: a term that has passed at 00:00 does not run on that day
    void uren_die_om_middernacht_voorbij_zijn_lopen_die_dag_niet_meer() {
        Looptermijn termijn = een("melding", voorval("inbreuk-ontdekt", "2026-06-01T00:00"));
        assertThat(termijn.isVerstreken(moment("2026-06-04T00:00"))).isTrue();
        assertThat(termijn.laatsteDag()).isEqualTo("2026-06-03");
        assertThat(een("melding", voorval("inbreuk-ontdekt", "2026-06-01T00:01"))
                        .laatsteDag())
                .isEqualTo("2026-06-04");
    }

    @Test // IJ 11.2d: destruction from 00:00 after the last day, in Amsterdam
    void een_termijn_is_voorbij_om_middernacht_na_de_laatste_dag() {
        Looptermijn termijn = een("na-afschaling", voorval("afschaling", "2024-02-29T16:00"));
        assertThat(termijn.laatsteDag()).isEqualTo("2025-02-28");
        assertThat(termijn.isVerstreken(moment("2025-02-28T23:59"))).isFalse();
        assertThat(termijn.isVerstreken(moment("2025-03-01T00:00"))).isTrue();
    }

    @Test // RP 18.2: an extension counts only when it was told while the term ran
    void een_verlenging_die_te_laat_is_meegedeeld_telt_niet() {
        assertThat(een(
                                "antwoord",
                                voorval("verzoek-inzage", "2026-01-31T10:00"),
                                voorval("verlenging-meegedeeld", "2026-02-28T23:00"))
                        .laatsteDag())
                .isEqualTo("2026-04-28");
        assertThat(een(
                                "antwoord",
                                voorval("verzoek-inzage", "2026-01-31T10:00"),
                                voorval("verlenging-meegedeeld", "2026-03-01T00:00"))
                        .laatsteDag())
                .isEqualTo("2026-02-28");
    }

    @Test // RP 11.3: a decision gives what it says, and never more than the rule
    void een_besluit_verlengt_met_wat_het_zegt_en_hoogstens_twee_jaar() {
        Voorval begin = voorval("eerste-verwerking", "2020-06-15T09:00");
        assertThat(een("plafond", begin, verlengd("2025-01-10T09:00", 1)).laatsteDag())
                .isEqualTo("2026-06-15");
        assertThat(een("plafond", begin, verlengd("2025-01-10T09:00", 3)).laatsteDag())
                .isEqualTo("2027-06-15");
        assertThat(een("plafond", begin, verlengd("2025-01-10T09:00", 2), verlengd("2027-01-10T09:00", 1))
                        .laatsteDag())
                .isEqualTo("2028-06-15");
    }

    @Test // RP 11.3: what happened before a term began makes it no longer
    void een_besluit_van_voor_het_begin_verlengt_niets() {
        assertThat(een("plafond", voorval("eerste-verwerking", "2020-06-15T09:00"), verlengd("2019-01-10T09:00", 2))
                        .laatsteDag())
                .isEqualTo("2025-06-15");
    }

    @Test // of at-most terms the earliest binds; at-least terms never do
    void van_de_termijnen_bindt_de_vroegste_en_nooit_een_die_minstens_loopt() {
        List<Voorval> voorvallen =
                List.of(voorval("eerste-verwerking", "2020-01-01T09:00"), voorval("afschaling", "2020-03-01T09:00"));
        assertThat(Looptermijn.bindend(Looptermijn.van(Voorbeeldtijd.tijd().vernietigen(), voorvallen)))
                .map(termijn -> termijn.regel().code())
                .contains("na-afschaling");
        assertThat(Looptermijn.bindend(Looptermijn.van(
                        Voorbeeldtijd.tijd().termijnen(),
                        List.of(voorval("verstrekking-openbaar-ministerie", "2020-01-01T09:00")))))
                .isEmpty();
    }

    @ParameterizedTest // HV 2N: nothing at all means at once, also at the first moment of a day
    @ValueSource(strings = {"2026-05-05T15:30", "2026-05-05T00:00"})
    void geen_tijd_is_meteen(String op) {
        Voorval afgewezen = voorval("afwijzing-triage", op);
        Looptermijn termijn = Looptermijn.van(Voorbeeldtijd.tijd().vernietigen(), List.of(afgewezen))
                .getFirst();
        assertThat(termijn.isVerstreken(afgewezen.moment())).isTrue();
        assertThat(termijn.laatsteDag()).isEqualTo("2026-05-05");
    }

    @Test // each request has its own term
    void elk_verzoek_heeft_zijn_eigen_termijn() {
        assertThat(Looptermijn.van(
                        Voorbeeldtijd.tijd().termijnen(),
                        List.of(
                                voorval("verzoek-inzage", "2026-05-05T15:30"),
                                voorval("verzoek-inzage", "2026-04-05T15:30"))))
                .map(termijn -> termijn.laatsteDag().toString())
                .containsExactly("2026-05-05", "2026-06-05");
    }

    @Test // the same answer whatever the order of the profile
    void termijnen_die_tegelijk_eindigen_staan_op_volgorde_van_hun_code() {
        Termijnregel antwoord = Voorbeeldtijd.tijd().termijnen().getFirst();
        assertThat(Looptermijn.van(
                        List.of(antwoord, Kopie.met(antwoord, "code", "aanvraag")),
                        List.of(voorval("verzoek-inzage", "2026-05-05T15:30"))))
                .extracting(termijn -> termijn.regel().code())
                .containsExactly("aanvraag", "antwoord");
    }

    private static Looptermijn een(String code, Voorval... voorvallen) {
        List<Looptermijn> alle = Stream.concat(
                        Looptermijn.van(Voorbeeldtijd.tijd().termijnen(), Arrays.asList(voorvallen)).stream(),
                        Looptermijn.van(Voorbeeldtijd.tijd().vernietigen(), Arrays.asList(voorvallen)).stream())
                .filter(termijn -> termijn.regel().code().equals(code))
                .toList();
        assertThat(alle).hasSize(1);
        return alle.getFirst();
    }

    static Voorval voorval(String soort, String moment) {
        return Voorval.van(soort, moment(moment));
    }

    private static Voorval verlengd(String moment, int jaren) {
        return new Voorval(
                new Gebeurtenis("verlengd"), moment(moment), Optional.of(new Looptijd.Dagen(Period.ofYears(jaren))));
    }

    static Instant moment(String tekst) {
        return LocalDateTime.parse(tekst).atZone(Kalender.ZONE).toInstant();
    }
}
