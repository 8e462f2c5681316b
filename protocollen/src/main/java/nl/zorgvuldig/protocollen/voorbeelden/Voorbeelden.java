package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Schema;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * The worked examples of a profile.
 *
 * @param profiel name and day of the profile they are about; empty when there are faults
 * @param voorbeelden the examples, each row of a series by itself; none when there are faults
 * @param fouten what is wrong with the file
 */
public record Voorbeelden(String profiel, List<Voorbeeld> voorbeelden, List<Fout> fouten) {
    private static final Schema VORM = Schema.van("voorbeelden");
    private static final int MEESTE_STAPPEN = 8;

    /** Copies the lists. */
    public Voorbeelden {
        voorbeelden = List.copyOf(voorbeelden);
        fouten = List.copyOf(fouten);
    }

    /** Reads a file of examples. */
    public static Voorbeelden lees(byte[] bytes) {
        Lezing lezing = Yaml.lees(bytes);
        List<Fout> vorm = Stream.concat(
                        lezing.fouten().stream(), lezing.wortel().stream().flatMap(Voorbeelden::fouten))
                .toList();
        return lezing.wortel()
                .filter(wortel -> vorm.isEmpty())
                .map(Voorbeelden::van)
                .orElseGet(() -> new Voorbeelden("", List.of(), vorm));
    }

    private static Voorbeelden van(Veld wortel) {
        List<Rij> rijen = wortel.lijst("voorbeelden").stream()
                .flatMap(voorbeeld -> rijen(wortel, voorbeeld))
                .toList();
        List<Fout> fouten = rijen.stream().flatMap(Rij::fouten).distinct().toList();
        return fouten.isEmpty()
                ? new Voorbeelden(
                        wortel.tekst("profiel").orElse(""),
                        rijen.stream().map(Rij::voorbeeld).toList(),
                        List.of())
                : new Voorbeelden("", List.of(), fouten);
    }

    private static Stream<Fout> fouten(Veld wortel) {
        return Stream.of(VORM.fouten(wortel).stream(), verwijzingen(wortel), Tijdstippen.fouten(wortel))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Fout> verwijzingen(Veld wortel) {
        return wortel.lijst("voorbeelden").stream()
                .filter(voorbeeld -> !Tijdvoorbeeld.kent(voorbeeld))
                .filter(voorbeeld -> situatie(wortel, voorbeeld).isEmpty())
                .map(voorbeeld -> voorbeeld.veld("situatie").fout("deze situatie staat niet onder situaties"));
    }

    private static Stream<Rij> rijen(Veld wortel, Veld voorbeeld) {
        List<Veld> reeks = voorbeeld.lijst("reeks");
        String naam = voorbeeld.tekst("naam").orElse("");
        Veld begin = Tijdvoorbeeld.kent(voorbeeld)
                ? voorbeeld
                : Lees.over(situatie(wortel, voorbeeld).orElseThrow(), voorbeeld.veld("maar"));
        return reeks.isEmpty()
                ? Stream.of(new Rij(naam, voorbeeld, begin))
                : reeks.stream().map(rij -> Rij.van(naam, voorbeeld, begin, rij));
    }

    private static Optional<Veld> situatie(Veld wortel, Veld voorbeeld) {
        return voorbeeld.tekst("situatie").flatMap(naam -> situatie(wortel, naam, MEESTE_STAPPEN));
    }

    private static Optional<Veld> situatie(Veld wortel, String naam, int stappen) {
        Veld gevonden = wortel.veld("situaties").veld(naam);
        if (stappen == 0 || !Lees.isGroep(gevonden)) {
            return Optional.empty();
        }
        return gevonden.tekst("vanuit")
                .map(onder -> situatie(wortel, onder, stappen - 1).map(basis -> Lees.over(basis, gevonden)))
                .orElseGet(() -> Optional.of(gevonden));
    }
}
