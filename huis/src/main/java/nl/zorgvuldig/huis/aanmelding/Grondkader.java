package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Vrager;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;

/**
 * Where a ground is recorded.
 *
 * @param protocol the profile of the house
 * @param dossier the dossier
 * @param fase its phase now
 * @param gever whose secret it is
 * @param leidend the partij on whose behalf the house would see it
 * @param ontvanger of what kinds that partij is
 * @param op the moment
 */
record Grondkader(
        Protocol protocol,
        Dossier.Id dossier,
        Fase fase,
        Partij.Id gever,
        Partij.Id leidend,
        Set<SoortPartij> ontvanger,
        Instant op) {

    /** In which capacities the giver can ask for consent. */
    Set<Vrager> als() {
        return gever.equals(leidend) ? EnumSet.allOf(Vrager.class) : EnumSet.of(Vrager.GEVER);
    }

    /** Of these data, for the purpose of this phase and of those named besides, to the house on behalf of who leads. */
    Dekking dekking(Set<Categorie> wat, Set<Fase> ook) {
        return new Dekking(
                dossier,
                gever,
                new Reikwijdte.Soorten(wat),
                Stream.concat(Stream.of(fase), ook.stream())
                        .flatMap(deze -> Optional.ofNullable(protocol.fasen().get(deze)).stream())
                        .map(Fasebepaling::hoofddoel)
                        .collect(Collectors.toSet()),
                Set.of(leidend));
    }

    /** What of all that a partij of these kinds gives asks for consent, and for which kind. */
    static Map<Toestemmingssoort, Set<Categorie>> vraagt(
            Protocol protocol, Set<SoortPartij> soorten, Collection<Categorie> gegeven) {
        return Stream.of(Toestemmingssoort.values())
                .filter(soort -> gegeven.stream().anyMatch(categorie -> vraagt(protocol, soorten, categorie, soort)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        soort -> gegeven.stream()
                                .filter(categorie -> vraagt(protocol, soorten, categorie, soort))
                                .collect(Collectors.toSet())));
    }

    private static boolean vraagt(
            Protocol protocol, Set<SoortPartij> soorten, Categorie categorie, Toestemmingssoort soort) {
        return Optional.ofNullable(protocol.categorieen().get(categorie))
                .filter(bepaling -> protocol.toestemmingen(bepaling, soorten).contains(soort))
                .isPresent();
    }
}
