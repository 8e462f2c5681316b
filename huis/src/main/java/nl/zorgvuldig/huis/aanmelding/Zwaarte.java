package nl.zorgvuldig.huis.aanmelding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;

/** A text that was written about several inbrengen takes over the heaviest category among them. */
final class Zwaarte {
    private static final List<Aard> VAN_LICHT_NAAR_ZWAAR =
            List.of(Aard.PERSONALIA, Aard.GEWOON, Aard.BSN, Aard.STRAFRECHTELIJK, Aard.BIJZONDER);

    private Zwaarte() {}

    static Categorie zwaarste(Protocol protocol, Collection<Categorie> categorieen) {
        return categorieen.stream()
                .flatMap(categorie -> Optional.ofNullable(protocol.categorieen().get(categorie)).stream())
                .max(Comparator.comparingInt(
                                (Categoriebepaling bepaling) -> VAN_LICHT_NAAR_ZWAAR.indexOf(bepaling.aard()))
                        .thenComparing(bepaling -> bepaling.categorie().code()))
                .map(Categoriebepaling::categorie)
                .orElseThrow();
    }
}
