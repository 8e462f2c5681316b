package nl.zorgvuldig.kern.bewaring;

import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.moment;
import static nl.zorgvuldig.kern.bewaring.LooptermijnTest.voorval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeelden;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import org.junit.jupiter.api.Test;

class TijdlijnTest {
    private static final Voorval BEGIN = voorval("eerste-verwerking", "2024-01-10T09:00");
    private static final Voorval AF = voorval("afschaling", "2025-06-30T16:00");

    private final Protocol eigen = Voorbeeldprotocol.protocol();
    private final Protocol metWet = Voorbeelden.inzage()
            .pasProtocol("regime", oud -> Optional.of(Voorbeeldregime.regime()))
            .protocol();

    @Test // R1: of the terms that say how long at most, from whichever text, the first to pass binds
    void over_de_lagen_heen_bindt_de_vroegste() {
        Tijdlijn lijn = Tijdlijn.van(metWet, List.of(BEGIN, AF), moment("2025-07-01T12:00"));
        assertThat(lijn.vernietigen())
                .extracting(loop -> loop.termijn().regel().code(), Tijdlijn.Loop::laag, Tijdlijn.Loop::bindt)
                .containsExactly(
                        tuple("na-afschaling", Norm.Laag.PROTOCOL, true),
                        tuple("wet-plafond", Norm.Laag.WET, false),
                        tuple("plafond", Norm.Laag.PROTOCOL, false));
    }

    @Test // R1: without a closing, the ceiling of the law comes before that of the protocol
    void de_wet_bindt_waar_zij_eerder_is() {
        assertThat(Tijdlijn.van(metWet, List.of(BEGIN), moment("2025-07-01T12:00"))
                        .vernietigen())
                .filteredOn(Tijdlijn.Loop::bindt)
                .map(loop -> loop.termijn().regel().code())
                .containsExactly("wet-plafond");
    }

    @Test // the law counts from its own day, and not a day before
    void voor_de_dag_van_de_wet_telt_zij_niet() {
        assertThat(Tijdlijn.van(metWet, List.of(BEGIN), moment("2025-02-28T23:59"))
                        .vernietigen())
                .map(Tijdlijn.Loop::laag)
                .containsExactly(Norm.Laag.PROTOCOL);
    }

    @Test // a term that says how long at least stands apart and always counts
    void wat_minstens_blijft_bindt_altijd() {
        Tijdlijn lijn = Tijdlijn.van(
                eigen,
                List.of(voorval("verstrekking-openbaar-ministerie", "2025-01-01T09:00")),
                moment("2025-07-01T12:00"));
        assertThat(lijn.termijnen()).singleElement().matches(Tijdlijn.Loop::bindt);
        assertThat(lijn.vernietigen()).isEmpty();
    }

    @Test // R1: what says how long at least is kept beside the one that says how long at most, and destroys nothing
    void wat_minstens_blijft_bindt_naast_wat_hoogstens_blijft() {
        Instant later = moment("2027-01-01T12:00");
        Tijdlijn hoogstens = Tijdlijn.van(eigen, List.of(BEGIN, AF), later);
        assertThat(hoogstens.vernietigd(moment("2026-06-30T23:59"))).isEmpty();
        assertThat(hoogstens.vernietigd(moment("2026-07-01T00:00")))
                .map(loop -> loop.termijn().regel().code())
                .contains("na-afschaling");
        Tijdlijn minstens = Tijdlijn.van(
                Kopie.met(eigen, "tijd.vernietigen.0.strekking", Termijnregel.Strekking.MINSTENS),
                List.of(BEGIN, AF),
                later);
        assertThat(minstens.vernietigen())
                .extracting(loop -> loop.termijn().regel().code(), Tijdlijn.Loop::bindt)
                .containsExactly(tuple("na-afschaling", true), tuple("plafond", true));
        assertThat(minstens.vernietigd(later)).isEmpty();
    }

    @Test // R1: to be read beforehand, also a law whose day is still to come
    void alle_teksten_over_tijd_zijn_te_lezen_ook_een_wet_die_nog_komt() {
        assertThat(Tijdlaag.alle(Kopie.met(metWet, "regime.geldigVanaf", LocalDate.MAX)))
                .containsExactly(
                        new Tijdlaag(Norm.Laag.PROTOCOL, eigen.tijd()),
                        new Tijdlaag(Norm.Laag.WET, Voorbeeldregime.regime().tijd()));
        assertThat(Tijdlaag.alle(eigen)).containsExactly(new Tijdlaag(Norm.Laag.PROTOCOL, eigen.tijd()));
    }

    @Test // H1: the steps follow each other at midnight in Amsterdam
    void de_trappen_sluiten_op_elkaar_aan() {
        Tijdlijn lijn = Tijdlijn.van(eigen, List.of(AF), moment("2025-12-30T00:00"));
        assertThat(lijn.trappen())
                .extracting(trap -> trap.trap().code(), Tijdlijn.Traploop::vanaf, Tijdlijn.Traploop::tot)
                .containsExactly(
                        tuple("actief", moment("2025-06-30T16:00"), moment("2025-12-30T00:00")),
                        tuple("archief", moment("2025-12-30T00:00"), moment("2026-06-30T00:00")));
        assertThat(lijn.trappen())
                .filteredOn(trap -> trap.loopt(moment("2025-12-30T00:00")))
                .map(trap -> trap.trap().code())
                .containsExactly("archief");
        assertThat(lijn.trappen())
                .filteredOn(trap -> trap.loopt(moment("2025-12-29T23:59")))
                .map(trap -> trap.trap().code())
                .containsExactly("actief");
    }

    @Test // what is still to come sets nothing running
    void wat_later_gebeurt_telt_nog_niet() {
        Tijdlijn lijn = Tijdlijn.van(eigen, List.of(AF), moment("2025-06-30T15:59"));
        assertThat(lijn.vernietigen()).isEmpty();
        assertThat(lijn.trappen()).isEmpty();
    }
}
