package nl.zorgvuldig.protocollen;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A file is found by its name, so the name must tell the truth: folder = name of the profile, file = first day. */
final class Bestandsnaam {
    private Bestandsnaam() {}

    static Stream<Fout> fouten(Path bestand, Veld wortel) {
        Veld naam = wortel.veld("naam");
        Veld dag = wortel.veld("geldig_vanaf");
        String map = Optional.ofNullable(bestand.toAbsolutePath().getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        String dagnaam = String.valueOf(bestand.getFileName()).replace(".yaml", "");
        return Stream.of(
                        verschil(naam, map, "de map heet '" + map + "'"),
                        verschil(dag, dagnaam, "het bestand heet '" + dagnaam + "'"),
                        dag.tekst().filter(tekst -> !isDag(tekst)).map(tekst -> dag.fout("die dag bestaat niet")))
                .flatMap(Optional::stream);
    }

    private static Optional<Fout> verschil(Veld veld, String verwacht, String uitleg) {
        return veld.tekst()
                .filter(tekst -> !tekst.equals(verwacht))
                .map(tekst -> veld.fout("'" + tekst + "' klopt niet met de plaats: " + uitleg));
    }

    static boolean isDag(String tekst) {
        try {
            return LocalDate.parse(tekst).toString().equals(tekst);
        } catch (DateTimeException geenDag) {
            return false;
        }
    }
}
