package nl.zorgvuldig.protocollen.uitputtend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every combination of role, phase, category, secrecy, consent, condition, membership and law under every profile that
 * comes along: a right less, a layer more, or a fact unknown never permits more, and the order of norms says nothing.
 */
class UitputtendTest {
    /** How many cases of each grid the sample of a build takes. */
    private static final long STEEKPROEF = 20;

    /** In the whole run, one in so many cases is decided in another order too. */
    private static final long VOLGORDE = 101;

    private static final List<Roosters> ROOSTERS = Roosters.alle();

    @Test // Q3: in each build
    void in_een_steekproef_staat_minder_nooit_meer_toe() {
        Telling telling = ROOSTERS.stream()
                .map(deel -> new Doorloop(deel.rooster(), deel::mag)
                        .steekproef(stap(
                                deel.rooster().sprong(deel.rooster().assen().size() - 1) / STEEKPROEF)))
                .reduce(new Telling(), Telling::en);
        assertThat(telling.schendingen()).isEmpty();
        assertThat(telling.gedaald(Stap.Soort.RECHT)).isPositive();
        assertThat(telling.gedaald(Stap.Soort.ONBEKEND)).isPositive();
    }

    @Test // architecture: a decision is a conjunction over named norms
    void in_een_steekproef_maakt_de_volgorde_van_de_normen_niets_uit() {
        assertThat(anders(4, deel -> stap(deel.rooster().grootte() / 4))).isEmpty();
    }

    @Test // Q3: all of them
    @Tag("check")
    void op_het_hele_raster_staat_minder_nooit_meer_toe() {
        Telling samen = ROOSTERS.stream().map(UitputtendTest::geheel).reduce(new Telling(), Telling::en);
        System.out.printf(
                "%,d cases, %,d permitted; refused after a step: right %,d, law %,d, unknown %,d%n",
                samen.gevallen(),
                samen.toegestaan(),
                samen.gedaald(Stap.Soort.RECHT),
                samen.gedaald(Stap.Soort.LAAG),
                samen.gedaald(Stap.Soort.ONBEKEND));
        assertThat(samen.schendingen()).isEmpty();
        assertThat(samen.gevallen()).isGreaterThan(5_000_000);
        assertThat(samen.nietsVeranderd(Stap.Soort.RECHT)).containsExactlyElementsOf(Verwacht.RECHT_DAT_NOOIT_TELT);
        assertThat(samen.nietsVeranderd(Stap.Soort.LAAG)).isEmpty();
        assertThat(samen.nietsVeranderd(Stap.Soort.ONBEKEND)).isEmpty();
        assertThat(samen.somsGebleven(Stap.Soort.ONBEKEND))
                .containsExactlyElementsOf(Verwacht.ONBEKEND_DAT_SOMS_NIET_TELT);
    }

    @Test // J1: where nothing on record is enough, half a record is not; so it is less than none, and no step down
    void wie_half_vastlegt_dat_hij_informeerde_staat_niet_sterker_dan_wie_niets_vastlegt() {
        Stand stand = new Stand(protocol("landelijk"));
        stand.rol(new Rol("aanmelder"));
        stand.inbreng.categorie = new Categorie("personalia");
        assertThat(Daad.AANMELDEN.beslis(stand).mag()).isTrue();
        stand.melding.informering.hoe = Motivering.AFWEZIG;
        assertThat(Daad.AANMELDEN.beslis(stand).mag()).isFalse();
        stand.melding.informering.soort = Informeerstand.Wijze.NIET;
        assertThat(Daad.AANMELDEN.beslis(stand).mag()).isTrue();
    }

    private static Protocol protocol(String naam) {
        return ROOSTERS.stream()
                .map(Roosters::protocol)
                .filter(protocol -> protocol.versie().naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Telling geheel(Roosters deel) {
        Telling telling = new Doorloop(deel.rooster(), deel::mag).geheel();
        assertThat(telling.toegestaan()).as(deel.rooster().naam()).isPositive().isLessThan(telling.gevallen() / 2);
        return telling;
    }

    @Test // architecture: a decision is a conjunction over named norms
    @Tag("check")
    void op_het_hele_raster_maakt_de_volgorde_van_de_normen_niets_uit() {
        assertThat(anders(Long.MAX_VALUE, _ -> VOLGORDE)).isEmpty();
    }

    private static List<String> anders(long hoogstens, ToLongFunction<Roosters> eenOp) {
        return ROOSTERS.stream()
                .flatMap(deel -> LongStream.iterate(
                                0,
                                nummer -> nummer < deel.rooster().grootte(),
                                nummer -> nummer + eenOp.applyAsLong(deel))
                        .limit(hoogstens)
                        .filter(nummer -> !deel.volgordeMaaktNietsUit(nummer))
                        .mapToObj(deel.rooster()::woorden))
                .toList();
    }

    /** A prime, so that a sample does not fall in step with an axis. */
    private static long stap(long ongeveer) {
        return BigInteger.valueOf(Math.max(1, ongeveer)).nextProbablePrime().longValueExact();
    }

    @Test // a combination that is left out proves nothing
    void elk_rooster_kent_elke_rol_elke_fase_en_van_elke_klasse_een_soort_en_een_categorie() {
        assertThat(ROOSTERS).hasSize(50).allSatisfy(deel -> {
            List<String> rollen = waarden(deel, "rol");
            assertThat(rollen).hasSize(deel.protocol().rollen().size() + 1);
            assertThat(waarden(deel, "soort partij").size())
                    .isGreaterThan(Klassen.soorten(deel.protocol()).toList().size());
            if (deel.daad() != Daad.AANMELDEN) {
                assertThat(waarden(deel, "fase"))
                        .hasSize(deel.protocol().fasen().size() + 1);
            }
        });
    }

    private static List<String> waarden(Roosters deel, String naam) {
        return deel.rooster().assen().stream()
                .filter(as -> as.naam().equals(naam))
                .flatMap(as -> as.waarden().stream())
                .map(As.Waarde::naam)
                .toList();
    }
}
