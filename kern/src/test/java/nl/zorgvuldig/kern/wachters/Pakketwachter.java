package nl.zorgvuldig.kern.wachters;

import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every package says in one sentence what it is, and is null-marked. */
public final class Pakketwachter {
    private Pakketwachter() {}

    /** Which packages below a folder do not. */
    public static Stream<String> overtredingen(List<Bron> bronnen) {
        Map<Path, List<Bron>> pakketten = bronnen.stream()
                .filter(bron -> !bron.naam().equals("module-info.java"))
                .collect(Collectors.groupingBy(
                        bron -> Optional.ofNullable(bron.pad().getParent()).orElseThrow()));
        return pakketten.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(pakket -> overtredingen(pakket.getKey().getFileName().toString(), pakket.getValue()));
    }

    private static Stream<String> overtredingen(String naam, List<Bron> bronnen) {
        Optional<Bron> uitleg = bronnen.stream()
                .filter(bron -> bron.naam().equals("package-info.java"))
                .findFirst();
        if (uitleg.isEmpty()) {
            return Stream.of(naam + " has no package-info");
        }
        Stream<String> zin =
                zinnen(uitleg.get()) == 1 ? Stream.empty() : Stream.of(naam + " is not explained in one sentence");
        Stream<String> merk =
                uitleg.get().tekst().contains("@NullMarked") ? Stream.empty() : Stream.of(naam + " is not @NullMarked");
        return Stream.concat(zin, merk);
    }

    private static long zinnen(Bron uitleg) {
        return uitleg
                .javadoc(new TreePath(new TreePath(uitleg.boom()), uitleg.boom().getPackage()))
                .stream()
                .flatMap(tekst -> Stream.of(tekst.strip().split("(?<=\\.)\\s+")))
                .filter(zin -> zin.endsWith("."))
                .count();
    }
}
