package nl.zorgvuldig.protocollen.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VoorbeeldenTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    @ParameterizedTest(name = "{0}") // Q1, Q2: every rule of a profile is told by an example
    @MethodSource("alle")
    void elk_voorbeeld_komt_uit_zoals_het_er_staat(Voorbeeld voorbeeld, Profiel profiel) {
        assertThat(voorbeeld.afwijkingen(profiel.protocol())).isEmpty();
    }

    static Stream<Arguments> alle() {
        return LEZER.ingebouwd().stream().flatMap(VoorbeeldenTest::van);
    }

    private static Stream<Arguments> van(String naam) {
        Profiel profiel = ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(naam)).profiel();
        Voorbeelden voorbeelden = Voorbeelden.lees(LEZER.voorbeelden(naam));
        assertThat(voorbeelden.fouten()).isEmpty();
        return voorbeelden.voorbeelden().stream()
                .map(voorbeeld -> Arguments.of(Named.of(naam + ": " + voorbeeld.naam(), voorbeeld), profiel));
    }
}
