package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.mag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.toegang.Deelname;
import org.junit.jupiter.api.Test;

/** Every set of competences of one role, with every involvement: all cases, held against the rule in one line. */
class BevoegdhedenTest {
    private static final List<Bevoegdheid> MOGELIJK = List.of(
            mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.EIGEN),
            mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.ALLES),
            mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.BEHANDELAAR, Zicht.EIGEN),
            mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES));
    private static final List<Betrokkenheid> BETROKKENHEDEN =
            List.of(Betrokkenheid.AANMELDER, Betrokkenheid.BEHANDELAAR);

    @Test // G2, IJ 9.7: the involvement of one competence never goes with the reach of another
    void betrokkenheid_en_zicht_komen_altijd_uit_een_en_dezelfde_bevoegdheid() {
        int toegestaan = 0;
        for (Set<Bevoegdheid> bevoegdheden : deelverzamelingen(MOGELIJK)) {
            for (Set<Betrokkenheid> betrokken : deelverzamelingen(BETROKKENHEDEN)) {
                for (Partij.Id gever : List.of(WATERRIJK, EENHEID)) {
                    boolean verwacht = bevoegdheden.stream()
                            .anyMatch(een -> betrokken.contains(een.betrokkenheid())
                                    && (een.zicht() == Zicht.ALLES || gever.equals(WATERRIJK)));
                    assertThat(vraag(bevoegdheden, betrokken, gever).antwoord().toegestaan())
                            .as("%s %s %s", bevoegdheden, betrokken, gever)
                            .isEqualTo(verwacht);
                    toegestaan += verwacht ? 1 : 0;
                }
            }
        }
        assertThat(toegestaan).isEqualTo(67);
    }

    private static Vraag vraag(Set<Bevoegdheid> bevoegdheden, Set<Betrokkenheid> betrokken, Partij.Id gever) {
        return gegevenDoor(inzage(), gever, COLLEGE)
                .pasProtocol("fasen", (Map<Fase, Fasebepaling> oud) -> met(oud, bevoegdheden))
                .met(
                        "basis.dossier.deelnames",
                        betrokken.stream()
                                .map(hoe -> new Deelname(AYLA, WATERRIJK, hoe))
                                .collect(Collectors.toSet()));
    }

    private static Map<Fase, Fasebepaling> met(Map<Fase, Fasebepaling> fasen, Set<Bevoegdheid> bevoegdheden) {
        Map<Fase, Fasebepaling> anders = new HashMap<>(fasen);
        anders.computeIfPresent(
                AANMELDING, (fase, bepaling) -> Kopie.met(bepaling, "bevoegdheden", List.copyOf(bevoegdheden)));
        return anders;
    }

    private static <T> List<Set<T>> deelverzamelingen(List<T> alles) {
        List<Set<T>> gevonden = new ArrayList<>();
        for (int keuze = 0; keuze < 1 << alles.size(); keuze++) {
            int bits = keuze;
            gevonden.add(IntStream.range(0, alles.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(alles::get)
                    .collect(Collectors.toSet()));
        }
        return gevonden;
    }
}
