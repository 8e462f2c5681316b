package nl.zorgvuldig.protocollen.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeeld;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BladerenTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    /** Every leaf in the long check, one in thirty elsewhere: all leaves of all profiles take minutes. */
    private static final int STAP = Integer.getInteger("bladeren.stap", 30);

    @ParameterizedTest(name = "{0}") // Q1: every enforceable leaf of every profile is held by an example or the reader
    @MethodSource("profielen")
    void elke_verandering_van_een_afdwingbaar_blad_wordt_rood(Proef proef) {
        List<Mutatie> gemist = gestapt(proef)
                .filter(mutatie -> Vrijstellingen.voor(mutatie).isEmpty())
                .parallel()
                .filter(proef::blijftGroen)
                .toList();
        assertThat(gemist).isEmpty();
    }

    @ParameterizedTest(name = "{0}") // Q1: an exemption for something that does decide would hide it
    @MethodSource("profielen")
    void wat_is_vrijgesteld_verandert_werkelijk_niets(Proef proef) {
        List<Mutatie> rood = gestapt(proef)
                .filter(mutatie -> Vrijstellingen.voor(mutatie).isPresent())
                .filter(mutatie -> !mutatie.soort().equals(Mutatie.VALT_WEG)
                        || mutatie.plaats().equals("open_vragen.[]"))
                .parallel()
                .filter(mutatie -> !proef.blijftGroen(mutatie))
                .toList();
        assertThat(rood).isEmpty();
    }

    @Test // an exemption for a place that is no longer there is a hole for a place that comes
    void elke_vrijstelling_slaat_op_een_plaats_die_er_is() {
        var plaatsen = profielen().flatMap(Proef::mutaties).map(Mutatie::plaats).collect(Collectors.toSet());
        assertThat(plaatsen).containsAll(Vrijstellingen.alle().keySet());
    }

    @Test // the test itself can go red: without examples nothing holds a competence
    void zonder_voorbeelden_blijft_een_verandering_groen() {
        Proef proef = profielen().findFirst().orElseThrow();
        Proef zonder = new Proef(proef.naam(), proef.bestand(), proef.boom(), List.of());
        Mutatie zicht = proef.mutaties()
                .filter(mutatie -> mutatie.plaats().endsWith("zicht"))
                .findFirst()
                .orElseThrow();
        assertThat(zonder.blijftGroen(zicht)).isTrue();
        assertThat(proef.blijftGroen(zicht)).isFalse();
    }

    private static Stream<Mutatie> gestapt(Proef proef) {
        List<Mutatie> alle = proef.mutaties().toList();
        return IntStream.range(0, alle.size())
                .filter(nummer -> nummer % STAP == 0)
                .mapToObj(alle::get);
    }

    static Stream<Proef> profielen() {
        return LEZER.ingebouwd().stream().map(BladerenTest::proef);
    }

    private static Proef proef(String naam) {
        Protocol protocol =
                ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(naam)).profiel().protocol();
        String dag = protocol.versie().geldigVanaf().toString();
        Path bestand = Path.of(naam, dag + ".yaml");
        Veld wortel = Yaml.lees(LEZER.profielbestand(naam)).wortel().orElseThrow();
        return new Proef(
                naam,
                bestand,
                Boomwaarde.van(wortel),
                Voorbeelden.lees(LEZER.voorbeelden(naam)).voorbeelden());
    }

    record Proef(String naam, Path bestand, Object boom, List<Voorbeeld> voorbeelden) {
        Stream<Mutatie> mutaties() {
            return Mutaties.van(boom);
        }

        boolean blijftGroen(Mutatie mutatie) {
            Leesuitslag uitslag = LEZER.lees(bestand, Boomwaarde.bytes(mutatie.op(boom)));
            return uitslag instanceof Leesuitslag.Gelezen gelezen
                    && voorbeelden.stream()
                            .allMatch(voorbeeld -> voorbeeld
                                    .afwijkingen(gelezen.profiel().protocol())
                                    .isEmpty());
        }

        @Override
        public String toString() {
            return naam;
        }
    }
}
