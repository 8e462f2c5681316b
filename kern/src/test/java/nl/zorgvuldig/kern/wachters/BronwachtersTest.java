package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guards over sources: kern passes them, a sample does not. */
class BronwachtersTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    private static final String STIL = """
            public interface Voorbeeld {
                void stil();
                /** Says. */
                void gezegd();
                private void eigen() {}
                class Binnen { private void ook() {} }
                record Rij(int a) {
                    public static final int VAST = 1;
                    public Rij { }
                    @Override public String toString() { return ""; }
                    void pakket() {}
                }
            }
            class Pakket { public void x() {} }
            """;

    private static List<String> overtredingen(Path wortel, Function<Bron, Stream<String>> wachter) {
        List<Bron> bronnen = Bron.onder(wortel);
        assertThat(bronnen).isNotEmpty();
        return bronnen.stream().flatMap(wachter).toList();
    }

    private static Path voorbeeld(Path map, String bron) {
        Vertaling.schrijf(map, "voorbeeld/Voorbeeld.java", bron);
        return map;
    }

    @Test // quality: files at most 200 code lines, methods at most 25
    void bestanden_en_methoden_zijn_kort() {
        assertThat(overtredingen(MAIN, Maatwachter::overtredingen)).isEmpty();
        assertThat(overtredingen(TEST, Maatwachter::overtredingen)).isEmpty();
    }

    @Test // the guard can go red
    void een_lang_bestand_en_een_lange_methode_vallen_op(@TempDir Path map) {
        String methode = "    void lang() {\n" + "        int i = 0;\n".repeat(24) + "    }\n";
        String kort = "    void kort() {\n" + "        int i = 0;\n".repeat(23) + "    }\n";
        String bron = "class Voorbeeld {\n" + methode + kort + "    int getal = 1;\n\n".repeat(148) + "}\n";
        assertThat(overtredingen(voorbeeld(map, bron), Maatwachter::overtredingen))
                .containsExactly("Voorbeeld.java: 201 lines of code", "Voorbeeld.java: lang has 26 lines");
    }

    @Test // a class within a method is measured by its own methods, and those count
    void een_klasse_in_een_methode_telt_voor_zichzelf(@TempDir Path map) {
        String binnen =
                "            public void run() {\n" + "                int i = 0;\n".repeat(24) + "            }\n";
        String bron = "class Voorbeeld {\n    Runnable maak() {\n        return new Runnable() {\n" + binnen
                + "        };\n    }\n}\n";
        assertThat(overtredingen(voorbeeld(map, bron), Maatwachter::overtredingen))
                .containsExactly("Voorbeeld.java: run has 26 lines");
    }

    @Test // comment and empty lines are no code; comment inside text is
    void commentaar_en_witregels_tellen_niet_mee() {
        assertThat(Coderegels.tel("/* een\n twee */ int a; // drie\n\n// vier\nString s = \"// vijf\";\n/** zes */\n"))
                .isEqualTo(2);
        assertThat(Coderegels.tel(
                        "String s = \"\"\"\n    // tekst\n    /* tekst */\n    \"\"\";\nchar c = '\"'; // x\n"))
                .isEqualTo(5);
    }

    @Test // a method counts from its name: annotations and modifiers on lines of their own do not
    void een_methode_telt_vanaf_haar_naam(@TempDir Path map) {
        String bron = """
                class Voorbeeld {
                    @Deprecated
                    public
                    void een() {
                        int i = 0;
                    }
                    @Deprecated
                    Voorbeeld() {
                    }
                    abstract class Leeg { abstract void niets(); }
                }
                """;
        assertThat(Bron.onder(voorbeeld(map, bron)).stream().flatMap(Maatwachter::methoden))
                .containsExactly(new Maatwachter.Methode("een", 3), new Maatwachter.Methode("<init>", 2));
    }

    @Test // quality: Javadoc on public types in kern
    void wat_openbaar_is_zegt_wat_het_is() {
        assertThat(overtredingen(MAIN, Javadocwachter::overtredingen)).isEmpty();
    }

    @Test // the guard can go red
    void wat_openbaar_is_en_niets_zegt_valt_op(@TempDir Path map) {
        assertThat(overtredingen(voorbeeld(map, STIL), Javadocwachter::overtredingen))
                .containsExactly(
                        "Voorbeeld.java: Voorbeeld has no Javadoc",
                        "Voorbeeld.java: stil has no Javadoc",
                        "Voorbeeld.java: Binnen has no Javadoc",
                        "Voorbeeld.java: Rij has no Javadoc",
                        "Voorbeeld.java: VAST has no Javadoc",
                        "Voorbeeld.java: <init> has no Javadoc");
    }

    @Test // quality: no return null, no TODO
    void niets_is_null_en_niets_wordt_uitgesteld() {
        assertThat(overtredingen(MAIN, Nullwachter::overtredingen)).isEmpty();
    }

    @Test // the guard can go red
    void null_en_uitstel_vallen_op(@TempDir Path map) {
        String bron = """
                class Voorbeeld {
                    Object a() { return true ? null : "null"; }
                    java.util.function.Supplier<Object> b = () -> null;
                    // TODO later
                }
                """;
        assertThat(overtredingen(voorbeeld(map, bron), Nullwachter::overtredingen))
                .containsExactly(
                        "Voorbeeld.java:2 writes null", "Voorbeeld.java:3 writes null", "Voorbeeld.java says TODO");
    }

    @Test // quality: package-info with one sentence and @NullMarked
    void elk_pakket_zegt_in_een_zin_wat_het_is() {
        assertThat(Pakketwachter.overtredingen(Bron.onder(MAIN))).isEmpty();
    }

    @Test // the guard can go red
    void een_pakket_dat_niets_zegt_valt_op(@TempDir Path map) {
        Vertaling.schrijf(map, "zonder/A.java", "package zonder; class A {}");
        Vertaling.schrijf(map, "stil/package-info.java", "@NullMarked package stil;");
        Vertaling.schrijf(map, "lang/package-info.java", "/** One. And two. */ @NullMarked package lang;");
        Vertaling.schrijf(map, "open/package-info.java", "/** One sentence\n * over two lines. */ package open;");
        Vertaling.schrijf(map, "goed/package-info.java", "/** One sentence. */ @NullMarked package goed;");
        assertThat(Pakketwachter.overtredingen(Bron.onder(map)))
                .containsExactly(
                        "lang is not explained in one sentence",
                        "open is not @NullMarked",
                        "stil is not explained in one sentence",
                        "zonder has no package-info");
    }
}
