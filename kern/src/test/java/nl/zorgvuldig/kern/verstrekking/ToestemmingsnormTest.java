package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.afgewogen;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.toestemd;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.uitgezonderd;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToestemmingsnormTest {
    private static final String ONTBREEKT = "TOESTEMMING toestemming-ontbreekt";

    private static Vraag vanSlachtofferhulp(Vraag vraag) {
        return gegevenDoor(vraag, KADE, Voorbeeldcodes.SLACHTOFFERHULP);
    }

    @Test // D9, IJ 6.4m
    void gegevens_van_slachtofferhulp_gaan_alleen_met_uitdrukkelijke_toestemming_naar_anderen() {
        geweigerd(vanSlachtofferhulp(inzage()), ONTBREEKT);
        artikelen(vanSlachtofferhulp(inzage()), ONTBREEKT, "norm TOESTEMMING");
        toegestaanOmdat(
                vanSlachtofferhulp(inzage().met("gronden", Set.of(toestemd(Toestemmingssoort.AVG)))),
                "TOESTEMMING toestemming-gegeven");
        for (Geheimgrond grond : List.of(toestemd(Toestemmingssoort.GEHEIM), afgewogen(), uitgezonderd())) {
            geweigerd(vanSlachtofferhulp(inzage().met("gronden", Set.of(grond))), ONTBREEKT);
        }
        assertThat(inzage().antwoord().codes()).noneMatch(code -> code.startsWith("TOESTEMMING"));
    }

    @Test // D9: it keeps sight of its own
    void slachtofferhulp_ziet_zelf_wat_zij_gaf() {
        toegestaan(gegevenDoor(inzageAanmelder(), KADE, Voorbeeldcodes.SLACHTOFFERHULP));
    }

    @Test // E4: consent for one partij never shows anything to another
    void toestemming_voor_de_een_toont_niets_aan_de_ander() {
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Vraag anders = vraag.pas(
                    "gronden",
                    (Set<Geheimgrond> gronden) -> gronden.stream()
                            .map(grond -> Kopie.met(grond, "dekking.ontvangers", Set.of(new Partij.Id(nummer(77)))))
                            .collect(Collectors.toSet()));
            assertThat(anders.antwoord().codes())
                    .noneMatch(code -> code.matches("ZORGGEHEIM geheim-(met|afge|uitge).*|TOESTEMMING .*-gegeven"));
        });
    }

    @Test // E5: what is no longer on record opens nothing, and nothing opens by taking away
    void een_ingetrokken_grond_staat_nooit_meer_toe() {
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Vraag zonder = vraag.met("gronden", Set.of());
            assertThat(zonder.antwoord().toegestaan() && !vraag.antwoord().toegestaan())
                    .isFalse();
        });
    }

    @ParameterizedTest // D9, E4: only what was agreed to, for whom and for what
    @MethodSource("nl.zorgvuldig.kern.verstrekking.GeheimnormenTest#anders")
    void toestemming_voor_iets_anders_opent_niets(Dekking dekking) {
        Geheimgrond grond = new Geheimgrond.Toestemd(Toestemmingssoort.AVG, dekking, NU);
        geweigerd(vanSlachtofferhulp(inzage().met("gronden", Set.of(grond))), ONTBREEKT);
    }

    @Test // unknown never permits: of whom nothing is known, it is not known that it gives without a decision
    void van_een_onbekende_gever_is_niets_te_zien() {
        for (Vraag onbekend : List.of(
                inzage().met("gever.partij", Gegeven.onbekend()),
                inzage().met("gever.partij.id", EENHEID),
                inzage().met("gever.partij.huis", new Samenwerkingsverband.Id(nummer(98))))) {
            geweigerd(onbekend, "ARTIKEL_20 artikel-20-geldt-niet-meer", "TOESTEMMING toestemming-ontbreekt");
        }
    }
}
