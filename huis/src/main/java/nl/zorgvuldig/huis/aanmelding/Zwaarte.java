package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * How much an inbreng weighs, or a text about several: a text takes over the heaviest category among them and all parts.
 *
 * @param categorie the category
 * @param onderdelen the parts of categories
 * @param doorgegeven the day on which the police let it be passed on; of a text only when that holds for all data of theirs
 */
public record Zwaarte(Categorie categorie, Set<Onderdeel> onderdelen, Optional<LocalDate> doorgegeven) {
    private static final List<Aard> VAN_LICHT_NAAR_ZWAAR =
            List.of(Aard.PERSONALIA, Aard.GEWOON, Aard.BSN, Aard.STRAFRECHTELIJK, Aard.BIJZONDER);

    /** Copies the parts. */
    public Zwaarte {
        onderdelen = Set.copyOf(onderdelen);
    }

    static Zwaarte samen(Protocol protocol, Collection<Zwaarte> delen) {
        return new Zwaarte(zwaarste(protocol, delen), onderdelen(delen), doorgegeven(protocol, delen));
    }

    private static Categorie zwaarste(Protocol protocol, Collection<Zwaarte> delen) {
        return delen.stream()
                .flatMap(deel -> deel.bepaling(protocol).stream())
                .max(Comparator.comparingInt(
                                (Categoriebepaling bepaling) -> VAN_LICHT_NAAR_ZWAAR.indexOf(bepaling.aard()))
                        .thenComparing(bepaling -> bepaling.categorie().code()))
                .map(Categoriebepaling::categorie)
                .orElseThrow();
    }

    private static Set<Onderdeel> onderdelen(Collection<Zwaarte> delen) {
        return delen.stream().flatMap(deel -> deel.onderdelen.stream()).collect(Collectors.toSet());
    }

    private static Optional<LocalDate> doorgegeven(Protocol protocol, Collection<Zwaarte> delen) {
        List<Zwaarte> vanDePolitie = delen.stream()
                .filter(deel -> deel.bepaling(protocol)
                        .filter(bepaling -> bepaling.geheim() == Geheim.POLITIE)
                        .isPresent())
                .toList();
        return vanDePolitie.stream().allMatch(deel -> deel.doorgegeven.isPresent())
                ? vanDePolitie.stream()
                        .flatMap(deel -> deel.doorgegeven.stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<Categoriebepaling> bepaling(Protocol protocol) {
        return Optional.ofNullable(protocol.categorieen().get(categorie));
    }
}
