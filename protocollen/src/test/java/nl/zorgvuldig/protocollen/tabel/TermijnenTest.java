package nl.zorgvuldig.protocollen.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Bewaartrap.Venster;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;

/** The terms of the table against those of the profiles: the same lid gives the same length. */
class TermijnenTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    /** Rows whose disagreement was looked into, with which side is right and why. */
    private static final Map<String, String> UITGEZOCHT = Map.of(
            "330", "the table is right; a term that runs on by a year by itself is an open question of the profile",
            "457", "both are right: at this lid stand 72 hours for the authority and no term for another partij",
            "459", "the table is right; a profile has no last day yet, so that it cannot be prolonged either",
            "609", "the protocol of this house is no source; the profile names no term where the table guesses one");

    /** A length of time at a lid. */
    private record Lengte(String lid, Looptijd duur) {}

    @Test // Q1: the texts read without the profiles give the same terms
    void de_tabel_en_de_profielen_noemen_dezelfde_termijnen() {
        Map<String, Set<Lengte>> lengten = LEZER.ingebouwd().stream()
                .collect(Collectors.toMap(naam -> naam, TermijnenTest::lengten, (eerste, _) -> eerste));
        List<Tabelrij> rijen = Tabelrij.alle().stream()
                .filter(rij -> rij.is("handeling", "termijn") && rij.is("regime", "geen"))
                .toList();
        assertThat(rijen).hasSizeGreaterThan(40);
        assertThat(rijen.stream()
                        .filter(rij -> !UITGEZOCHT.containsKey(rij.waarde("nr")))
                        .filter(rij -> !klopt(rij, lengten.getOrDefault(rij.waarde("protocol"), Set.of()))))
                .isEmpty();
    }

    private static boolean klopt(Tabelrij rij, Set<Lengte> lengten) {
        Set<String> leden = rij.leden().collect(Collectors.toSet());
        Stream<Looptijd> gevonden = lengten.stream()
                .filter(lengte -> leden.stream()
                        .anyMatch(lid -> (lengte.lid + " ").startsWith(lid + " ") || lengte.lid.equals(lid + "bis")))
                .map(lengte -> lengte.duur);
        return rij.is("uitkomst", "geen")
                ? gevonden.findAny().isEmpty()
                : gevonden.anyMatch(duur -> isEvenLang(duur, rij.waarde("uitkomst")));
    }

    private static boolean isEvenLang(Looptijd duur, String iso) {
        return switch (duur) {
            case Looptijd.Uren uren ->
                iso.startsWith("PT") && Duration.parse(iso).equals(Duration.ofHours(uren.aantal()));
            case Looptijd.Dagen dagen ->
                !iso.startsWith("PT")
                        && Period.parse(iso).normalized().equals(dagen.duur().normalized());
        };
    }

    private static Set<Lengte> lengten(String naam) {
        Tijdbepaling tijd = ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(naam))
                .profiel()
                .protocol()
                .tijd();
        return Stream.of(
                        Stream.concat(tijd.termijnen().stream(), tijd.vernietigen().stream())
                                .flatMap(TermijnenTest::van),
                        tijd.trappen().stream().flatMap(trap -> van(trap.venster(), trap.artikelen())),
                        tijd.heropenen().stream().flatMap(regel -> van(regel.venster(), regel.artikelen())),
                        tijd.verlengen().stream().flatMap(regel -> van(regel.hoogstens(), regel.artikelen())))
                .flatMap(stroom -> stroom)
                .collect(Collectors.toSet());
    }

    private static Stream<Lengte> van(Termijnregel regel) {
        return Stream.concat(
                van(regel.duur(), regel.artikelen()),
                regel.uitloop().stream().flatMap(uitloop -> van(uitloop.met(), regel.artikelen())));
    }

    private static Stream<Lengte> van(Venster venster, List<Artikel> artikelen) {
        return Stream.concat(van(venster.van(), artikelen), van(venster.tot(), artikelen));
    }

    private static Stream<Lengte> van(Looptijd duur, List<Artikel> artikelen) {
        return artikelen.stream().map(artikel -> new Lengte(artikel.toString(), duur));
    }
}
