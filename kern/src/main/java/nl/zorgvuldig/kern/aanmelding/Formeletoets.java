package nl.zorgvuldig.kern.aanmelding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Protocol;

/** The formal test: every criterion of at least one group is met. It never decides alone (C3). */
public enum Formeletoets {
    /** Some group is met as a whole. */
    VOLDOET,
    /** No group is met as a whole. */
    VOLDOET_NIET;

    /** Looks at the criteria that were found to be met. */
    public static Formeletoets van(Protocol protocol, Set<Criterium> voldaan) {
        Map<String, Set<Criterium>> groepen = protocol.aanmelding().criteria().values().stream()
                .collect(Collectors.groupingBy(
                        Criteriumbepaling::groep,
                        Collectors.mapping(Criteriumbepaling::criterium, Collectors.toSet())));
        return groepen.values().stream().anyMatch(voldaan::containsAll) ? VOLDOET : VOLDOET_NIET;
    }
}
