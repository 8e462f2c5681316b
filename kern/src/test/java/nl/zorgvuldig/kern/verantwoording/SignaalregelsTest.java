package nl.zorgvuldig.kern.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Gebruik.Kenmerk;
import nl.zorgvuldig.kern.verantwoording.Logregel.Uitslag;
import nl.zorgvuldig.kern.verantwoording.Signaal.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaalregelsTest {
    /** A Wednesday, two in the afternoon in Amsterdam. */
    private static final Instant OVERDAG = Instant.parse("2026-01-14T13:00:00Z");

    private static final Persoon.Id WIM = new Persoon.Id(new UUID(1, 1));

    @Test // I3
    void gewoon_werk_valt_niet_op() {
        assertThat(Signaalregels.alle(Grenzen.STRENG, reeks(10, Uitslag.TOEGESTAAN)))
                .isEmpty();
        assertThat(Signaalregels.alle(Grenzen.STRENG, reeks(5, Uitslag.GEWEIGERD)))
                .isEmpty();
        assertThat(Signaalregels.alle(Grenzen.STRENG, List.of())).isEmpty();
    }

    @Test // I3: unusual volumes
    void een_dossier_meer_dan_de_grens_valt_op() {
        List<Signaal> signalen = Signaalregels.alle(Grenzen.STRENG, reeks(11, Uitslag.TOEGESTAAN));

        assertThat(signalen)
                .containsExactly(
                        new Signaal(Soort.VEEL_DOSSIERS, new UUID(2, 10), OVERDAG.plusSeconds(10 * 60), WIM, 11));
    }

    @Test // I2: refused attempts
    void een_weigering_meer_dan_de_grens_valt_op() {
        assertThat(Signaalregels.alle(Grenzen.STRENG, reeks(6, Uitslag.GEWEIGERD)))
                .containsExactly(
                        new Signaal(Soort.VEEL_WEIGERINGEN, new UUID(2, 5), OVERDAG.plusSeconds(5 * 60), WIM, 6));
    }

    @Test // I3, N1: looking people up is watched like opening dossiers
    void een_keer_vaker_zoeken_dan_de_grens_valt_op() {
        assertThat(Signaalregels.alle(Grenzen.STRENG, gezocht(5))).isEmpty();
        assertThat(Signaalregels.alle(Grenzen.STRENG, gezocht(6)))
                .containsExactly(new Signaal(Soort.VEEL_GEZOCHT, new UUID(2, 5), OVERDAG.plusSeconds(5), WIM, 6));
    }

    private static List<Gebruik> gezocht(int keren) {
        return IntStream.range(0, keren)
                .mapToObj(keer -> new Gebruik(
                        new UUID(2, keer),
                        OVERDAG.plusSeconds(keer),
                        WIM,
                        Uitslag.TOEGESTAAN,
                        Set.of(),
                        Set.of(Gebruik.Kenmerk.GEZOCHT)))
                .toList();
    }

    @Test // the same dossier again is no volume, a list of many is one look, and what was spread out is not much
    void alleen_verschillende_dossiers_kort_na_elkaar_tellen() {
        List<Gebruik> zelfde = IntStream.range(0, 30)
                .mapToObj(i -> gebruik(i, OVERDAG.plusSeconds(i), Uitslag.TOEGESTAAN, Set.of(dossier(1))))
                .toList();
        Gebruik lijst = gebruik(
                99,
                OVERDAG,
                Uitslag.TOEGESTAAN,
                IntStream.range(0, 40).mapToObj(SignaalregelsTest::dossier).collect(Collectors.toSet()));
        List<Gebruik> verspreid = IntStream.range(0, 30)
                .mapToObj(i ->
                        gebruik(i, OVERDAG.plus(Duration.ofMinutes(6L * i)), Uitslag.TOEGESTAAN, Set.of(dossier(i))))
                .toList();

        assertThat(Signaalregels.alle(Grenzen.STRENG, zelfde)).isEmpty();
        assertThat(Signaalregels.alle(Grenzen.STRENG, List.of(lijst))).isEmpty();
        assertThat(Signaalregels.alle(Grenzen.STRENG, verspreid)).isEmpty();
    }

    @ParameterizedTest // I3: after-hours use, in Dutch time, summer and winter
    @CsvSource({
        "2026-01-14T06:00:00Z, false", "2026-01-14T05:59:59Z, true", "2026-01-14T17:59:59Z, false",
        "2026-01-14T18:00:00Z, true", "2026-07-15T05:00:00Z, false", "2026-07-15T04:59:59Z, true",
        "2026-01-17T12:00:00Z, true", "2026-01-18T12:00:00Z, true", "2026-01-16T12:00:00Z, false"
    })
    void buiten_werktijd_valt_op(Instant moment, boolean valtOp) {
        List<Signaal> signalen =
                Signaalregels.alle(Grenzen.STRENG, List.of(gebruik(1, moment, Uitslag.TOEGESTAAN, Set.of(dossier(1)))));

        assertThat(signalen.stream().map(Signaal::soort))
                .isEqualTo(valtOp ? List.of(Soort.BUITEN_WERKTIJD) : List.of());
    }

    @Test // one signal a night, not one for each look
    void een_nacht_is_een_signaal() {
        Instant nacht = Instant.parse("2026-01-14T01:00:00Z");
        List<Gebruik> gebruik = IntStream.range(0, 5)
                .mapToObj(i -> gebruik(i, nacht.plusSeconds(i), Uitslag.TOEGESTAAN, Set.of(dossier(i))))
                .toList();

        assertThat(Signaalregels.alle(Grenzen.STRENG, gebruik))
                .containsExactly(new Signaal(Soort.BUITEN_WERKTIJD, new UUID(2, 0), nacht, WIM, 1));
    }

    @Test // I3
    void een_casus_van_iemand_met_de_eigen_naam_valt_een_keer_op() {
        List<Gebruik> gebruik = List.of(
                met(1, Uitslag.TOEGESTAAN, Set.of(dossier(1)), Kenmerk.EIGEN_NAAM),
                met(2, Uitslag.TOEGESTAAN, Set.of(dossier(1)), Kenmerk.EIGEN_NAAM),
                met(3, Uitslag.TOEGESTAAN, Set.of(dossier(2)), Kenmerk.EIGEN_NAAM),
                met(4, Uitslag.TOEGESTAAN, Set.of(dossier(3), dossier(4)), Kenmerk.EIGEN_NAAM),
                met(5, Uitslag.GEWEIGERD, Set.of(dossier(5)), Kenmerk.EIGEN_NAAM));

        assertThat(Signaalregels.alle(Grenzen.STRENG, gebruik))
                .extracting(Signaal::soort, Signaal::regel)
                .containsExactlyInAnyOrder(
                        tuple(Soort.EIGEN_NAAM, new UUID(2, 1)), tuple(Soort.EIGEN_NAAM, new UUID(2, 3)));
    }

    @Test // I3: opening dossiers without a task; a refusal opened nothing
    void kijken_zonder_taak_valt_altijd_op() {
        List<Gebruik> gebruik = List.of(
                met(1, Uitslag.TOEGESTAAN, Set.of(dossier(1)), Kenmerk.ZONDER_TAAK),
                met(2, Uitslag.TOEGESTAAN, Set.of(dossier(1), dossier(2)), Kenmerk.ZONDER_TAAK),
                met(3, Uitslag.GEWEIGERD, Set.of(dossier(1)), Kenmerk.ZONDER_TAAK));

        assertThat(Signaalregels.alle(Grenzen.STRENG, gebruik))
                .extracting(Signaal::soort, Signaal::regel)
                .containsExactly(tuple(Soort.ZONDER_TAAK, new UUID(2, 2)), tuple(Soort.ZONDER_TAAK, new UUID(2, 1)));
    }

    @Test // I3: the strictest that a house can set lets one of each be usual
    void grenzen_waaronder_niets_gewoon_is_bestaan_niet() {
        LocalTime zeven = LocalTime.of(7, 0);
        Set<DayOfWeek> dagen = Set.of();
        Duration uur = Duration.ofHours(1);
        assertThatThrownBy(() -> new Grenzen(0, 1, 1, uur, zeven, LocalTime.NOON, dagen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grenzen(1, 0, 1, uur, zeven, LocalTime.NOON, dagen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grenzen(1, 1, 0, uur, zeven, LocalTime.NOON, dagen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grenzen(1, 1, 1, Duration.ZERO, zeven, LocalTime.NOON, dagen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grenzen(1, 1, 1, uur, zeven, zeven, dagen))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Grenzen(1, 1, 1, uur, zeven, LocalTime.NOON, dagen)).isNotEqualTo(Grenzen.STRENG);
    }

    private static List<Gebruik> reeks(int aantal, Uitslag uitslag) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> gebruik(i, OVERDAG.plus(Duration.ofMinutes(i)), uitslag, Set.of(dossier(i))))
                .toList();
    }

    private static Gebruik met(int nummer, Uitslag uitslag, Set<Dossier.Id> dossiers, Kenmerk kenmerk) {
        return new Gebruik(new UUID(2, nummer), OVERDAG.plusSeconds(nummer), WIM, uitslag, dossiers, Set.of(kenmerk));
    }

    private static Gebruik gebruik(int nummer, Instant moment, Uitslag uitslag, Set<Dossier.Id> dossiers) {
        return new Gebruik(new UUID(2, nummer), moment, WIM, uitslag, dossiers, Set.of());
    }

    static Dossier.Id dossier(int nummer) {
        return new Dossier.Id(new UUID(4, nummer));
    }
}
