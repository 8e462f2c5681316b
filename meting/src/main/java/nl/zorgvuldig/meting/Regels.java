package nl.zorgvuldig.meting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * What a protocol says about the subset, for engines that do not know kern.
 *
 * @param protocol what was agreed
 */
record Regels(Protocol protocol) {

    /**
     * A competence to see an inbreng in a phase.
     *
     * @param fase the phase
     * @param bevoegdheid who, and how involved
     */
    record Inzagerecht(Fase fase, Bevoegdheid bevoegdheid) {
        String rol() {
            return bevoegdheid.rol().code();
        }

        String betrokkenheid() {
            return Codes.van(bevoegdheid.betrokkenheid());
        }

        String artikelen() {
            return bevoegdheid.artikelen().stream().map(Artikel::toString).collect(Collectors.joining(", "));
        }
    }

    /** Who may see an inbreng, in the order of the process. */
    List<Inzagerecht> inzagerechten() {
        return protocol.werkproces().stream()
                .flatMap(fase -> Gevallen.rollen(protocol)
                        .flatMap(rol -> protocol.bevoegdheden(rol, Handeling.INZIEN, Optional.of(fase)).stream())
                        .map(bevoegdheid -> new Inzagerecht(fase, bevoegdheid)))
                .toList();
    }

    /** The categories that a partij with this membership may see: on every list, and of a kind it may process. */
    List<String> categorieen(Lidmaatschap lidmaatschap) {
        return open(lidmaatschap)
                .map(Categoriebepaling::categorie)
                .filter(categorie -> protocol.wet(Situaties.DAG).stream()
                        .allMatch(wet -> wet.categorieen().containsKey(categorie)))
                .map(Categorie::code)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<Categoriebepaling> open(Lidmaatschap lidmaatschap) {
        return protocol.categorieen().values().stream()
                .filter(bepaling -> lidmaatschap.isDeelnemend())
                .filter(bepaling -> Verwerkingsrecht.voor(bepaling.aard())
                        .map(lidmaatschap.rechten()::contains)
                        .orElse(true));
    }
}
