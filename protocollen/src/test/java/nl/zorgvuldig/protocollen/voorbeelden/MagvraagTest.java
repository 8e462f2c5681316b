package nl.zorgvuldig.protocollen.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Doen;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Vastgelegd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MagvraagTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 10);
    private static final int STAP = 61;
    private static final Set<Vastgelegd> ALLES = EnumSet.allOf(Vastgelegd.class);

    @ParameterizedTest // Q1: in every house some questions are answered with yes and some with no, and none goes
    // unanswered
    @MethodSource("profielen")
    void elk_huis_geeft_op_alles_antwoord_en_niet_steeds_hetzelfde(String naam) {
        Protocol protocol = protocol(naam);
        List<Magvraag> vragen = vragen(protocol).toList();
        List<Boolean> antwoorden = IntStream.iterate(0, nummer -> nummer < vragen.size(), nummer -> nummer + STAP)
                .mapToObj(vragen::get)
                .map(vraag -> vraag.op(protocol, DAG))
                .map(geval -> {
                    assertThat(geval.bevindingen(protocol)).isNotEmpty();
                    return geval.isToegestaan(protocol);
                })
                .toList();
        assertThat(antwoorden).contains(true, false);
    }

    @Test // IJ 6.2, D8: police data only by a decision that is there
    void politiegegevens_alleen_met_een_artikel_20_beslissing() {
        Protocol protocol = protocol("ijsselland");
        Magvraag met = new Magvraag(
                Doen.AANMELDEN,
                new Rol("aanmelder"),
                new SoortPartij("politie"),
                new Fase("aanmelding"),
                new Categorie("politiegegevens"),
                Betrokkenheid.GEEN,
                ALLES);
        assertThat(met.op(protocol, DAG).isToegestaan(protocol)).isTrue();
        assertThat(zonder(met, Vastgelegd.ARTIKEL_20).op(protocol, DAG).bevindingen(protocol))
                .map(bevinding -> bevinding.norm().name())
                .isNotEmpty()
                .containsOnly("ARTIKEL_20");
    }

    @Test // IJ 3.5b, C15: nothing flows on by itself
    void zonder_akkoord_is_een_gegeven_er_niet_in_triage() {
        Protocol protocol = protocol("ijsselland");
        Magvraag met = new Magvraag(
                Doen.INZIEN,
                new Rol("procesregisseur"),
                new SoortPartij("college"),
                new Fase("triage"),
                new Categorie("personalia"),
                Betrokkenheid.BEHANDELAAR,
                ALLES);
        assertThat(met.op(protocol, DAG).isToegestaan(protocol)).isTrue();
        assertThat(zonder(met, Vastgelegd.AKKOORD).op(protocol, DAG).isToegestaan(protocol))
                .isFalse();
        assertThat(zonder(met, Vastgelegd.VERWERKINGSRECHT).op(protocol, DAG).isToegestaan(protocol))
                .isTrue();
    }

    private static Magvraag zonder(Magvraag vraag, Vastgelegd wat) {
        Set<Vastgelegd> rest = EnumSet.allOf(Vastgelegd.class);
        rest.remove(wat);
        return new Magvraag(
                vraag.doen(), vraag.rol(), vraag.soort(), vraag.fase(), vraag.categorie(), vraag.betrokkenheid(), rest);
    }

    private static Stream<Magvraag> vragen(Protocol protocol) {
        return Stream.of(Doen.values())
                .flatMap(doen -> protocol.rollen().keySet().stream()
                        .flatMap(rol -> protocol.soorten().keySet().stream()
                                .flatMap(soort -> vragen(protocol, doen, rol, soort))));
    }

    private static Stream<Magvraag> vragen(Protocol protocol, Doen doen, Rol rol, SoortPartij soort) {
        return protocol.werkproces().stream()
                .flatMap(fase -> protocol.categorieen().keySet().stream()
                        .flatMap(categorie -> Stream.of(Betrokkenheid.values())
                                .map(betrokkenheid ->
                                        new Magvraag(doen, rol, soort, fase, categorie, betrokkenheid, ALLES))));
    }

    static List<String> profielen() {
        return new ProtocolLezer().ingebouwd();
    }

    private static Protocol protocol(String naam) {
        return ((Leesuitslag.Gelezen) new ProtocolLezer().leesIngebouwd(naam))
                .profiel()
                .protocol();
    }
}
