package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same guards over every module of the product, found beside this one. */
class HuiswachtersTest {
    private static final Path PRODUCT = Path.of("..");

    private static List<Path> modules(Path product) throws IOException {
        try (Stream<Path> mappen = Files.list(product)) {
            return mappen.filter(map -> Files.isRegularFile(map.resolve("pom.xml")))
                    .map(map -> map.resolve(Path.of("src", "main", "java")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> overtredingen(Path product, Function<List<Bron>, Stream<String>> wachter)
            throws IOException {
        return modules(product).stream()
                .flatMap(module -> wachter.apply(Bron.onder(module)).map(fout -> naam(module) + ": " + fout))
                .toList();
    }

    private static String naam(Path bronnen) {
        return bronnen.getName(bronnen.getNameCount() - 4).toString();
    }

    private static Stream<String> eigenPakket(List<Bron> bronnen) {
        return bronnen.stream()
                .filter(bron -> bron.tekst().contains("package nl.zorgvuldig.kern"))
                .map(bron -> bron.naam() + " lies in a package of kern");
    }

    @Test // quality: files at most 200 code lines, methods at most 25
    void bestanden_en_methoden_zijn_overal_kort() throws IOException {
        modules(PRODUCT).forEach(HuiswachtersTest::zegMaten);
        assertThat(overtredingen(PRODUCT, bronnen -> bronnen.stream().flatMap(Maatwachter::overtredingen)))
                .isEmpty();
    }

    @Test // quality: package-info with one sentence and @NullMarked
    void elk_pakket_zegt_overal_in_een_zin_wat_het_is() throws IOException {
        assertThat(overtredingen(PRODUCT, Pakketwachter::overtredingen)).isEmpty();
    }

    @Test // architecture: only a decision makes a proof, also on the class path
    void niemand_buiten_kern_legt_een_klasse_in_een_kamer_van_kern() throws IOException {
        assertThat(overtredingen(PRODUCT, HuiswachtersTest::eigenPakket))
                .isNotEmpty()
                .allMatch(fout -> fout.startsWith("kern: "));
    }

    @Test // the guard can go red
    void een_andere_module_die_zich_kern_noemt_valt_op(@TempDir Path map) throws IOException {
        Vertaling.schrijf(map, "bijbouw/pom.xml", "<project/>");
        Vertaling.schrijf(
                map, "bijbouw/src/main/java/A.java", "package nl.zorgvuldig.kern.verstrekking; class Vervalser {}");
        assertThat(overtredingen(map, HuiswachtersTest::eigenPakket))
                .containsExactly("bijbouw: A.java lies in a package of kern");
        assertThat(overtredingen(map, Pakketwachter::overtredingen))
                .containsExactly("bijbouw: java has no package-info");
    }

    private static void zegMaten(Path module) {
        List<Bron> bronnen = Bron.onder(module);
        List<Maatwachter.Methode> methoden =
                bronnen.stream().flatMap(Maatwachter::methoden).toList();
        System.out.printf(
                "%s: %d files, median %d code lines; %d methods, median %d lines, nine of ten at most %d%n",
                naam(module),
                bronnen.size(),
                deel(bronnen, bron -> Coderegels.tel(bron.tekst()), 50),
                methoden.size(),
                deel(methoden, Maatwachter.Methode::regels, 50),
                deel(methoden, Maatwachter.Methode::regels, 90));
    }

    private static <T> long deel(List<T> alles, ToLongFunction<T> maat, int opHonderd) {
        return alles.stream()
                .mapToLong(maat)
                .sorted()
                .skip((long) alles.size() * opHonderd / 100)
                .findFirst()
                .orElse(0);
    }
}
