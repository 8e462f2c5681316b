package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.Indexlezer;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an index says that a house refuses or destroys is done by a house under that profile, through its screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfgedwongenTest {
    private static final Map<String, Lidindex> INDEXEN = new TreeMap<>(Indexlezer.ingebouwd());

    private final Map<String, Map<Bewijs, Set<Artikel>>> bewezen = new TreeMap<>();
    private final Webhuis huis;
    private final List<Profielloop> lopen;

    AfgedwongenTest(@TempDir Path map) throws IOException {
        List<Profielkeuzes> keuzes = INDEXEN.keySet().stream()
                .map(naam -> new Profielkeuzes(naam, profiel(naam)))
                .toList();
        List<Path> huizen = new ArrayList<>();
        for (Profielkeuzes van : keuzes) {
            huizen.add(Proefprofielhuis.schrijf(map, van));
        }
        huis = Proefdemonstratie.metHuizen(huizen);
        lopen = keuzes.stream().map(van -> new Profielloop(huis, van)).toList();
    }

    @BeforeAll
    void loop() throws IOException {
        for (int i = 0; i < lopen.size(); i++) {
            Profielloop loop = lopen.get(i);
            Aanmeldproeven meldingen = new Aanmeldproeven(loop);
            meldingen.loop();
            new Dossierproeven(loop, meldingen).loop(lopen.get((i + 1) % lopen.size()));
            new Navraagproeven(loop, meldingen).loop();
            new Toegangsproeven(loop).loop();
            bewezen.put(loop.keuzes().naam(), loop.bewezen());
        }
        Files.write(Path.of("target", "bewezen.txt"), verslag());
    }

    /** What was proved of which lid, and how far the index says it is kept: a lid below can only be raised by reading it. */
    private List<String> verslag() {
        return bewezen.entrySet().stream()
                .flatMap(huizen -> huizen.getValue().entrySet().stream()
                        .flatMap(bewijs -> bewijs.getValue().stream()
                                .flatMap(Lidindex::genoemd)
                                .flatMap(artikel ->
                                        INDEXEN.values().stream().flatMap(index -> index.lid(artikel).stream()))
                                .map(lid -> "%s: %s %s %s"
                                        .formatted(huizen.getKey(), lid.artikel(), lid.houding(), bewijs.getKey()))))
                .sorted()
                .toList();
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    static Stream<String> profielen() {
        return INDEXEN.keySet().stream();
    }

    @ParameterizedTest // Q1: nothing in the index claims more than is true
    @MethodSource("profielen")
    void het_huis_weigert_wat_de_index_zegt_en_noemt_het_lid(String profiel) {
        Lidindex index = Objects.requireNonNull(INDEXEN.get(profiel));
        assertThat(index.leden().stream().filter(lid -> lid.houding() == Houding.AFGEDWONGEN))
                .isNotEmpty();
        assertThat(index.leden().stream().flatMap(lid -> nietBewezen(profiel, lid)))
                .isEmpty();
    }

    @Test // samples that must fail: a refusal nobody saw, and one that names other leden
    void wat_niet_is_gezien_is_geen_bewijs() {
        Lid lid = Objects.requireNonNull(INDEXEN.get("ijsselland"))
                .lid(new Artikel("IJ", "9.7"))
                .orElseThrow();
        assertThat(nietBewezen("ijsselland", met(lid, "weigering te-lang"))).hasSize(1);
        assertThat(nietBewezen("ijsselland", met(lid, "weigering categorie-buiten-lijst")))
                .hasSize(1);
        assertThat(nietBewezen("ijsselland", met(lid, "weigering niet-betrokken")))
                .isEmpty();
    }

    private static Lid met(Lid lid, String bewijs) {
        return new Lid(
                lid.artikel(),
                lid.onderwerp(),
                lid.houding(),
                lid.waar(),
                List.of(Bewijs.lees(bewijs)),
                lid.vereisten(),
                lid.toelichting());
    }

    private Stream<String> nietBewezen(String profiel, Lid lid) {
        Map<Bewijs, Set<Artikel>> gezien = Objects.requireNonNull(bewezen.get(profiel));
        return lid.bewijs().stream()
                .filter(bewijs -> bewijs instanceof Bewijs.Weigering || bewijs instanceof Bewijs.Vernietiging)
                .filter(bewijs -> gezien.getOrDefault(bewijs, Set.of()).stream()
                        .flatMap(Lidindex::genoemd)
                        .noneMatch(artikel -> noemt(artikel, lid.artikel())))
                .map(bewijs -> lid.artikel() + " " + bewijs);
    }

    /** A citation of a lid names its letters too. */
    private static boolean noemt(Artikel genoemd, Artikel lid) {
        return lid.bron().equals(genoemd.bron())
                && lid.nummer().startsWith(genoemd.nummer())
                && lid.nummer().substring(genoemd.nummer().length()).matches("[a-z]?");
    }

    private static Profiel profiel(String naam) {
        return Optional.of(new ProtocolLezer().leesIngebouwd(naam))
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .orElseThrow()
                .profiel();
    }
}
