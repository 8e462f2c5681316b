package nl.zorgvuldig.huis.sessie.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.sessie.Mogelijkheid;
import nl.zorgvuldig.huis.sessie.Sessie;

/**
 * The choice of a context.
 *
 * @param huizen the contexts, by the name of the house
 */
public record ContextBeeld(Map<String, List<Keuze>> huizen) {

    /**
     * A context to choose.
     *
     * @param waarde what the form sends
     * @param rol name of the role
     * @param partij name of the partij
     * @param nu whether one works in it now
     */
    public record Keuze(String waarde, String rol, String partij, boolean nu) {}

    static ContextBeeld van(Sessie sessie, List<Mogelijkheid> mogelijkheden) {
        return new ContextBeeld(mogelijkheden.stream()
                .collect(Collectors.groupingBy(
                        mogelijkheid -> mogelijkheid.namen().huis(),
                        LinkedHashMap::new,
                        Collectors.mapping(mogelijkheid -> keuze(sessie, mogelijkheid), Collectors.toList()))));
    }

    private static Keuze keuze(Sessie sessie, Mogelijkheid mogelijkheid) {
        boolean nu = sessie.context()
                .filter(context -> context.kijker().equals(mogelijkheid.kijker()))
                .isPresent();
        return new Keuze(
                mogelijkheid.waarde(),
                mogelijkheid.namen().rol(),
                mogelijkheid.namen().partij(),
                nu);
    }
}
