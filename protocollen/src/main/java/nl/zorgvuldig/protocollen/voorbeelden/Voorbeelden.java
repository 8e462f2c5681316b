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
        List<Fout> fouten = Stream.concat(
                        lezing.fouten().stream(), lezing.wortel().stream().flatMap(Voorbeelden::fouten))
                .toList();
        return new Voorbeelden(
                lezing.wortel()
                        .filter(wortel -> fouten.isEmpty())
                        .flatMap(wortel -> wortel.tekst("profiel"))
                        .orElse(""),
                lezing.wortel().filter(wortel -> fouten.isEmpty()).stream()
                        .flatMap(Voorbeelden::alle)
                        .toList(),
                fouten);
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

    private static Stream<Voorbeeld> alle(Veld wortel) {
        return wortel.lijst("voorbeelden").stream().flatMap(voorbeeld -> rijen(wortel, voorbeeld));
    }

    private static Stream<Voorbeeld> rijen(Veld wortel, Veld voorbeeld) {
        if (Tijdvoorbeeld.kent(voorbeeld)) {
            return tijd(voorbeeld);
        }
        Veld basis = Lees.over(situatie(wortel, voorbeeld).orElseThrow(), voorbeeld.veld("maar"));
        String naam = voorbeeld.tekst("naam").orElse("");
        List<Veld> reeks = voorbeeld.lijst("reeks");
        return reeks.isEmpty()
                ? Stream.of(new Voorbeeld(naam, voorbeeld, basis))
                : reeks.stream()
                        .map(rij -> new Voorbeeld(
                                naam + " – " + rij.tekst("naam").orElse(""),
                                Lees.over(voorbeeld, rij),
                                Lees.over(basis, rij.veld("maar"))));
    }

    /** An example about time carries its own facts. */
    private static Stream<Voorbeeld> tijd(Veld voorbeeld) {
        String naam = voorbeeld.tekst("naam").orElse("");
        List<Veld> reeks = voorbeeld.lijst("reeks");
        return reeks.isEmpty()
                ? Stream.of(new Voorbeeld(naam, voorbeeld, voorbeeld))
                : reeks.stream()
                        .map(rij -> Lees.over(voorbeeld, rij))
                        .map(heel ->
                                new Voorbeeld(naam + " – " + heel.tekst("naam").orElse(""), heel, heel));
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
