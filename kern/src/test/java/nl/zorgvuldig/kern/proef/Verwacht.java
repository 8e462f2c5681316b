package nl.zorgvuldig.kern.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** Says what kern must answer. */
public final class Verwacht {
    private Verwacht() {}

    /** It is permitted. */
    public static void toegestaan(Vraag vraag) {
        Antwoord antwoord = vraag.antwoord();
        assertThat(antwoord.codes()).as("grounds").isNotEmpty();
        assertThat(antwoord.toegestaan())
                .as("permitted, but: %s", antwoord.codes())
                .isTrue();
    }

    /** It is permitted on these grounds among others. */
    public static void toegestaanOmdat(Vraag vraag, String... gronden) {
        toegestaan(vraag);
        assertThat(vraag.antwoord().codes()).contains(gronden);
    }

    /** It is refused for exactly these reasons, each written as norm, code and, with an at sign, the place. */
    public static void geweigerd(Vraag vraag, String... redenen) {
        Antwoord antwoord = vraag.antwoord();
        assertThat(antwoord.toegestaan()).as("permitted: %s", antwoord.codes()).isFalse();
        assertThat(antwoord.codes()).containsExactlyInAnyOrder(redenen);
    }

    /** The finding with a code, of which there must be one. */
    public static Bevinding bevinding(Vraag vraag, String normEnCode) {
        List<Bevinding> gevonden = vraag.antwoord().bevindingen().stream()
                .filter(bevinding -> normEnCode.equals(bevinding.norm() + " " + bevinding.code()))
                .toList();
        assertThat(gevonden)
                .as("%s in %s", normEnCode, vraag.antwoord().codes())
                .hasSize(1);
        return gevonden.getFirst();
    }

    /** A finding cites exactly these articles, in this order. */
    public static void artikelen(Vraag vraag, String normEnCode, String... nummers) {
        assertThat(bevinding(vraag, normEnCode).artikelen())
                .extracting(Artikel::nummer)
                .containsExactlyElementsOf(Arrays.asList(nummers));
    }
}
