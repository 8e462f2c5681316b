package nl.zorgvuldig.protocollen.uitputtend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.protocollen.uitputtend.As.Waarde;
import org.junit.jupiter.api.Test;

/** The run itself is proven: a decision that breaks a property is found, and a step that changes nothing is seen. */
class DoorloopTest {
    private static final As RECHT = as("recht").recht(0, 1);
    private static final As WET = as("wet").stap(0, 1, Stap.Soort.LAAG);
    private static final As FEIT = as("feit").stap(0, 1, Stap.Soort.ONBEKEND);
    private static final As DAG = as("dag").stap(0, 1, Stap.Soort.GELIJK);
    private static final As CODE = new As("code", as("code").waarden(), List.of(), Set.of(1));
    private static final Rooster ROOSTER = new Rooster("proef", "DOEN", List.of(RECHT, WET, FEIT, DAG, CODE));
    private static final int HELE = 32;

    private static As as(String naam) {
        return As.vrij(naam, List.of(new Waarde("ja", _ -> {}), new Waarde("nee", _ -> {})));
    }

    private static Telling loop(LongPredicate mag) {
        return new Doorloop(ROOSTER, mag).geheel();
    }

    private static LongPredicate als(int... plaats) {
        return nummer -> {
            int[] gevraagd = ROOSTER.plaats(nummer);
            for (int as = 0; as < plaats.length; as++) {
                if (plaats[as] >= 0 && plaats[as] != gevraagd[as]) {
                    return false;
                }
            }
            return true;
        };
    }

    @Test // a decision as it must be: only with everything, on any day
    void een_besluit_dat_klopt_geeft_geen_schending() {
        Telling telling = loop(als(0, 0, 0, -1, 0));
        assertThat(telling.gevallen()).isEqualTo(HELE);
        assertThat(telling.toegestaan()).isEqualTo(2);
        assertThat(telling.schendingen()).isEmpty();
        for (Stap.Soort soort : List.of(Stap.Soort.RECHT, Stap.Soort.LAAG, Stap.Soort.ONBEKEND)) {
            assertThat(telling.nietsVeranderd(soort)).isEmpty();
            assertThat(telling.gedaald(soort)).isEqualTo(2);
            assertThat(telling.somsGebleven(soort)).isEmpty();
        }
    }

    @Test // sample that must fail: permits when a right is missing
    void een_besluit_dat_zonder_recht_meer_toestaat_valt_op() {
        assertThat(loop(als(1, 0, 0, -1, 0)).schendingen())
                .contains("DOEN recht: ja > nee permits more than proef: recht=ja, wet=ja, feit=ja, dag=ja, code=ja");
    }

    @Test // sample that must fail: permits under the law what the protocol refuses
    void een_besluit_dat_onder_de_wet_meer_toestaat_valt_op() {
        assertThat(loop(als(0, 1, 0, -1, 0)).schendingen()).anyMatch(fout -> fout.startsWith("DOEN wet: ja > nee"));
    }

    @Test // sample that must fail: permits what it does not know
    void een_besluit_dat_bij_onbekend_meer_toestaat_valt_op() {
        assertThat(loop(als(0, 0, 1, -1, 0)).schendingen()).anyMatch(fout -> fout.startsWith("DOEN feit: ja > nee"));
        assertThat(loop(als(0, 0, 0, -1, 1)).schendingen()).anyMatch(fout -> fout.startsWith("never permitted"));
    }

    @Test // sample that must fail: a law counts before its day
    void een_besluit_dat_tussen_gelijke_gevallen_verschilt_valt_op() {
        assertThat(loop(als(0, 0, 0, 0, 0)).schendingen())
                .anyMatch(fout -> fout.startsWith("DOEN dag: ja > nee changed"));
        assertThat(loop(als(0, 0, 0, 1, 0)).schendingen())
                .anyMatch(fout -> fout.startsWith("DOEN dag: ja > nee permits"));
    }

    @Test // sample that must fail: a step that never changes an answer proves nothing
    void een_stap_die_niets_verandert_valt_op() {
        Telling telling = loop(als(-1, 0, 0, -1, 0));
        assertThat(telling.nietsVeranderd(Stap.Soort.RECHT)).containsExactly("DOEN recht: ja > nee");
        assertThat(telling.somsGebleven(Stap.Soort.RECHT)).containsExactly("DOEN recht: ja > nee");
        assertThat(telling.nietsVeranderd(Stap.Soort.LAAG)).isEmpty();
    }

    @Test // the sample finds the same as the whole, on the cases whose last axis is in order
    void een_steekproef_van_alles_vindt_hetzelfde() {
        assertThat(new Doorloop(ROOSTER, als(0, 0, 0, -1, 0)).steekproef(1).schendingen())
                .isEmpty();
        for (LongPredicate fout : List.of(als(1, 0, 0, -1, 0), als(0, 1, 0, -1, 0), als(0, 0, 1, -1, 0))) {
            assertThat(new Doorloop(ROOSTER, fout).steekproef(1).schendingen()).isNotEmpty();
        }
    }

    @Test // sample that must fail: a norm that listens to the one before it
    void normen_die_op_elkaar_letten_vallen_op() {
        Protocol protocol = Roosters.alle().getFirst().protocol();
        List<String> gehoord = new ArrayList<>();
        Toets<Object> eerst = (onder, _) -> {
            gehoord.add("eerst");
            return Bevinder.van(onder, Norm.ROL).voldaan("gehoord", Map.of());
        };
        Toets<Object> dan = (onder, _) -> gehoord.contains("eerst")
                ? Bevinder.van(onder, Norm.HUIS).voldaan("gehoord", Map.of())
                : Bevinder.van(onder, Norm.HUIS).faalt("niet-gehoord", Map.of());
        List<Toets<Object>> normen = List.of(eerst, dan);
        Daad.Antwoord recht = Daad.Antwoord.van(Toets.alle(normen, protocol, "").besluit());
        assertThat(LongStream.range(0, 20).allMatch(zaad -> {
                    gehoord.clear();
                    return Volgorde.maaktNietsUit(normen, protocol, "", recht, zaad);
                }))
                .isFalse();
    }

    @Test // the law is tried from its first day and on the day before it
    void de_wet_geldt_op_haar_eerste_dag_en_niet_de_dag_ervoor() {
        Roosters deel = Roosters.alle().getFirst();
        Regime wet = deel.protocol().regime().orElseThrow();
        assertThat(new Stand(deel.protocol()).dag).isEqualTo(wet.geldigVanaf());
        assertThat(Assen.regime(deel.protocol()).waarden())
                .extracting(Waarde::naam)
                .containsExactly("geen wet", "wet komt nog", "wet geldt");
    }
}
