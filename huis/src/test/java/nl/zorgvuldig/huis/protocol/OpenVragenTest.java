package nl.zorgvuldig.huis.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenVragenTest {
    static Stream<String> profielen() {
        return new ProtocolLezer().ingebouwd().stream();
    }

    @ParameterizedTest // Q2: a refusal through what the text leaves open names it, and who can settle it
    @MethodSource("profielen")
    void een_weigering_noemt_wat_de_tekst_erover_open_laat(String naam) {
        Profiel profiel = profiel(naam);
        Uitleg uitleg = new Uitleg(profiel, partij -> "", LocalDate.of(2026, 6, 15));
        for (Norm norm : Norm.values()) {
            String plaats = "normen." + norm.name().toLowerCase(Locale.ROOT);
            List<String> besluitDoor = profiel.vragen().stream()
                    .filter(vraag -> vraag.raakt().contains(plaats))
                    .map(vraag -> vraag.besluitDoor())
                    .toList();
            List<String> zinnen = uitleg.openVragen(List.of(new Bevinding(norm, "geweigerd", "", List.of(), Map.of())));
            assertThat(zinnen).as("%s %s", naam, norm).hasSameSizeAs(besluitDoor);
            for (int i = 0; i < zinnen.size(); i++) {
                assertThat(zinnen.get(i)).contains(besluitDoor.get(i));
            }
        }
        assertThat(Stream.of(Norm.values())
                        .flatMap(
                                norm -> uitleg
                                        .openVragen(List.of(new Bevinding(norm, "geweigerd", "", List.of(), Map.of())))
                                        .stream()))
                .isNotEmpty();
    }

    private static Profiel profiel(String naam) {
        return switch (new ProtocolLezer().leesIngebouwd(naam)) {
            case Leesuitslag.Gelezen goed -> goed.profiel();
            case Leesuitslag.Fouten fout -> throw new AssertionError(fout.toString());
        };
    }
}
