package nl.zorgvuldig.demonstratie.inloggen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen.Verzonnen;

/**
 * Who one can be.
 *
 * @param organisaties the people by organisation
 */
public record MensenBeeld(List<Organisatie> organisaties) {

    /**
     * An organisation.
     *
     * @param naam its name
     * @param mensen who works there
     */
    public record Organisatie(String naam, List<Verzonnen> mensen) {}

    static MensenBeeld van(List<Verzonnen> mensen) {
        return new MensenBeeld(mensen.stream()
                .collect(Collectors.groupingBy(Verzonnen::organisatie, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(groep -> new Organisatie(groep.getKey(), groep.getValue()))
                .toList());
    }
}
