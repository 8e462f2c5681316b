package nl.zorgvuldig.protocollen.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
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
                ALLES,
                Maggeheim.GESLOTEN);
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
                ALLES,
                Maggeheim.GESLOTEN);
        assertThat(met.op(protocol, DAG).isToegestaan(protocol)).isTrue();
        assertThat(zonder(met, Vastgelegd.AKKOORD).op(protocol, DAG).isToegestaan(protocol))
                .isFalse();
        assertThat(zonder(met, Vastgelegd.VERWERKINGSRECHT).op(protocol, DAG).isToegestaan(protocol))
                .isTrue();
    }

    private static Magvraag gezondheid(Protocol protocol, Maggeheim geheim) {
        return new Magvraag(
                Doen.AANMELDEN,
                new Rol("aanmelder"),
                new SoortPartij("ggz"),
                protocol.aanmelding().fase(),
                new Categorie("gezondheid"),
                Betrokkenheid.GEEN,
                ALLES,
                geheim);
    }

    private static boolean mag(Protocol protocol, Maggeheim geheim) {
        return gezondheid(protocol, geheim).op(protocol, DAG).isToegestaan(protocol);
    }

    @Test // D6, E4, IJ 7.2: of one's own profession, before a word is said; one kind of consent is not the other
    void wie_een_beroepsgeheim_heeft_vraagt_of_toestemming_het_opent() {
        Protocol protocol = protocol("ijsselland");
        assertThat(mag(protocol, Maggeheim.GESLOTEN)).isFalse();
        assertThat(mag(protocol, met(Set.of(Toestemmingssoort.AVG)))).isFalse();
        assertThat(mag(protocol, met(Set.of(Toestemmingssoort.GEHEIM)))).isTrue();
    }

    private static Maggeheim met(Set<Toestemmingssoort> toestemming) {
        return new Maggeheim(toestemming, Optional.empty(), Set.of(), Optional.empty());
    }

    private static Maggeheim afgewogen(Set<Afweegstap> stappen) {
        return new Maggeheim(Set.of(), Optional.of(Afweeggrond.GOED_HULPVERLENERSCHAP), stappen, Optional.empty());
    }

    @Test // E6, IJ 7.2e: every step of the code, and each of them
    void een_afweging_telt_met_alle_stappen() {
        Protocol protocol = protocol("ijsselland");
        Set<Afweegstap> stappen = protocol.geheimhouding().afwegen().stappen();
        assertThat(mag(protocol, afgewogen(stappen))).isTrue();
        for (Afweegstap stap : stappen) {
            Set<Afweegstap> rest = EnumSet.copyOf(stappen);
            rest.remove(stap);
            assertThat(mag(protocol, afgewogen(rest))).as(stap.name()).isFalse();
        }
        assertThat(mag(protocol, new Maggeheim(Set.of(), Optional.empty(), stappen, Optional.empty())))
                .isFalse();
    }

    @Test // E6, IJ 6.4e: a law that the text names, and none that it does not
    void een_wet_telt_als_de_tekst_haar_noemt() {
        Protocol protocol = protocol("ijsselland");
        assertThat(mag(protocol, wet("raad"))).isTrue();
        assertThat(mag(protocol, wet("anders"))).isFalse();
    }

    private static Maggeheim wet(String code) {
        return new Maggeheim(Set.of(), Optional.empty(), Set.of(), Optional.of(new Uitzondering(code)));
    }

    private static Magvraag zonder(Magvraag vraag, Vastgelegd wat) {
        Set<Vastgelegd> rest = EnumSet.allOf(Vastgelegd.class);
        rest.remove(wat);
        return new Magvraag(
                vraag.doen(),
                vraag.rol(),
                vraag.soort(),
                vraag.fase(),
                vraag.categorie(),
                vraag.betrokkenheid(),
                rest,
                vraag.geheim());
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
                                .map(betrokkenheid -> new Magvraag(
                                        doen, rol, soort, fase, categorie, betrokkenheid, ALLES, Maggeheim.GESLOTEN))));
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
