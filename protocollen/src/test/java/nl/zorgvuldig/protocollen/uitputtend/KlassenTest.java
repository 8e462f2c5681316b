package nl.zorgvuldig.protocollen.uitputtend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import org.junit.jupiter.api.Test;

/** One code of a class stands for all of them only when kern really answers the same for each. */
class KlassenTest {
    /** A prime, so that the sample does not fall in step with the grid. */
    private static final int STAP = 211;

    private static final List<Roosters> ROOSTERS = Roosters.alle().stream()
            .filter(deel -> deel.rooster().naam().endsWith("diep"))
            .filter(deel -> deel.daad() == Daad.AANMELDEN || deel.daad() == Daad.INZIEN)
            .toList();

    @Test // the run over all combinations leaves these out
    void soorten_van_een_klasse_krijgen_hetzelfde_antwoord() {
        assertThat(ROOSTERS)
                .hasSize(10)
                .allSatisfy(deel -> assertThat(anders(
                                deel,
                                Klassen.gelijkeSoorten(deel.protocol()),
                                (stand, soort) -> stand.hoofd.soorten = Set.of(soort)))
                        .isEmpty());
    }

    @Test // the run over all combinations leaves these out
    void categorieen_van_een_klasse_krijgen_hetzelfde_antwoord() {
        assertThat(ROOSTERS)
                .hasSize(10)
                .allSatisfy(deel -> assertThat(anders(
                                deel,
                                Klassen.gelijkeCategorieen(deel.protocol()),
                                (stand, categorie) -> stand.inbreng.categorie = categorie))
                        .isEmpty());
    }

    @Test // sample that must fail: classes that are none
    void codes_die_verschillen_vallen_op() {
        Roosters deel = ROOSTERS.getFirst();
        List<List<SoortPartij>> alles =
                List.of(List.copyOf(deel.protocol().soorten().keySet()));
        assertThat(anders(deel, alles, (stand, soort) -> stand.hoofd.soorten = Set.of(soort)))
                .isNotEmpty();
        List<List<Categorie>> elke =
                List.of(List.copyOf(deel.protocol().categorieen().keySet()));
        assertThat(anders(deel, elke, (stand, categorie) -> stand.inbreng.categorie = categorie))
                .isNotEmpty();
    }

    /** Cases, most with everything in order, in which two codes of one class get another answer. */
    private static <T> List<String> anders(Roosters deel, Collection<List<T>> klassen, BiConsumer<Stand, T> verander) {
        long inOrde = deel.rooster().sprong(deel.rooster().assen().size() - 1);
        return LongStream.iterate(0, nummer -> nummer < inOrde * 2, nummer -> nummer + STAP)
                .filter(nummer -> klassen.stream()
                        .anyMatch(gelijke -> gelijke.stream()
                                        .map(code -> {
                                            Stand stand = deel.stand(nummer);
                                            verander.accept(stand, code);
                                            return deel.daad().beslis(stand).mag();
                                        })
                                        .distinct()
                                        .count()
                                > 1))
                .mapToObj(deel.rooster()::woorden)
                .toList();
    }
}
