package nl.zorgvuldig.huis.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/**
 * The words of a command line.
 *
 * @param los the words that belong to no option
 * @param opties the options with their values
 */
record Woorden(List<String> los, Map<String, String> opties) {
    /** Copies the collections. */
    Woorden {
        los = List.copyOf(los);
        opties = Map.copyOf(opties);
    }

    /** Reads; an option that is not one of these, or has no value, is refused. */
    static Woorden lees(List<String> woorden, Set<String> mogelijk) {
        List<String> los = new ArrayList<>();
        Map<String, String> opties = new HashMap<>();
        Iterator<String> rest = woorden.iterator();
        while (rest.hasNext()) {
            String woord = rest.next();
            if (!woord.startsWith("--")) {
                los.add(woord);
            } else if (!mogelijk.contains(woord)) {
                throw new StartGeweigerd("De optie " + woord + " bestaat niet: `./zorgvuldig` toont wat er wel is.");
            } else if (!rest.hasNext()) {
                throw new StartGeweigerd("Na de optie " + woord + " hoort nog een waarde.");
            } else {
                opties.put(woord, rest.next());
            }
        }
        return new Woorden(los, opties);
    }

    Optional<String> optie(String naam) {
        return Optional.ofNullable(opties.get(naam));
    }

    /** The value of an option that must be there. */
    String eis(String naam) {
        return optie(naam)
                .map(String::strip)
                .filter(waarde -> !waarde.isEmpty())
                .orElseThrow(() ->
                        new StartGeweigerd("De optie " + naam + " ontbreekt: `./zorgvuldig` toont wat erbij hoort."));
    }
}
