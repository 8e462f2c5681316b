package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No proof, no plaintext: nobody but a decision can make a proof. */
class BewijswachterTest {
    private static final String BEWIJS_MAKEN = """
            package %s;
            import nl.zorgvuldig.kern.partij.Partij;
            import nl.zorgvuldig.kern.verstrekking.*;
            class Vervalser {
                Object bewijs(Situatie situatie, Partij.Id namens) {
                    return new Inzagebewijs(situatie, java.util.Set.of(), namens, "0f", java.util.Optional.empty());
                }
            }
            """;

    private static List<String> fouten(Path map, String pad, String bron) {
        return Vertaling.fouten(map, List.of(Vertaling.schrijf(map, pad, bron)));
    }

    @Test // architecture: code without a proof does not compile
    void buiten_de_kamer_maakt_niemand_een_bewijs(@TempDir Path map) {
        assertThat(fouten(map, "elders/Vervalser.java", BEWIJS_MAKEN.formatted("elders")))
                .containsExactly("compiler.err.not.def.public.cant.access");
    }

    @Test // architecture: code without a proof does not compile
    void een_bewijs_heeft_geen_nakomelingen(@TempDir Path map) {
        String bron = "class Nep extends nl.zorgvuldig.kern.verstrekking.Inzagebewijs {}";
        assertThat(fouten(map, "Nep.java", bron)).contains("compiler.err.cant.inherit.from.final");
    }

    @Test // architecture: kern holds opaque values without any way to open them
    void wat_is_afgeschermd_gaat_in_kern_niet_open(@TempDir Path map) {
        String bron = """
                class Opener {
                    String open(nl.zorgvuldig.kern.verstrekking.Afgeschermd<String> iets) { return iets.open(); }
                }
                """;
        assertThat(fouten(map, "Opener.java", bron)).containsExactly("compiler.err.cant.resolve.location.args");
    }

    @Test // architecture: hands out a proof inside a permission only
    void in_kern_maakt_alleen_de_beslissing_een_bewijs() {
        assertThat(Klassen.onder(Klassen.vanKern()).stream().flatMap(Bewijswachter::overtredingen))
                .isEmpty();
        assertThat(Klassen.onder(Klassen.vanKern()).stream()
                        .filter(klasse -> Klassen.gebruikt(klasse)
                                .contains("nl.zorgvuldig.kern.verstrekking.Inzagebewijs.<init>")))
                .extracting(Klassen::naam)
                .containsExactly("nl.zorgvuldig.kern.verstrekking.Bewijsgever");
    }

    @Test // the guard can go red: on the class path anyone can put a class in the room
    void een_vervalser_in_de_kamer_zelf_valt_op(@TempDir Path map) {
        String pad = "nl/zorgvuldig/kern/verstrekking/Vervalser.java";
        assertThat(fouten(map, pad, BEWIJS_MAKEN.formatted("nl.zorgvuldig.kern.verstrekking")))
                .isEmpty();
        assertThat(Klassen.onder(map).stream().flatMap(Bewijswachter::overtredingen))
                .containsExactly("nl.zorgvuldig.kern.verstrekking.Vervalser makes a proof");
    }
}
