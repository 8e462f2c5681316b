package nl.zorgvuldig.protocollen.opdracht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command, sorted out.
 *
 * @param waarden the options that carry a value
 * @param vlaggen the options that stand alone
 * @param rest the other words
 * @param fouten what is wrong with them, in Dutch
 */
record Opdrachtregel(Map<String, String> waarden, List<String> vlaggen, List<String> rest, List<String> fouten) {

    static Opdrachtregel lees(List<String> woorden, Set<String> metWaarde, Set<String> alleen) {
        Map<String, String> waarden = new HashMap<>();
        List<String> vlaggen = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> fouten = new ArrayList<>();
        for (Iterator<String> komend = woorden.iterator(); komend.hasNext(); ) {
            String woord = komend.next();
            if (metWaarde.contains(woord) && komend.hasNext()) {
                waarden.put(woord, komend.next());
            } else if (metWaarde.contains(woord)) {
                fouten.add("Na " + woord + " hoort nog een waarde.");
            } else if (alleen.contains(woord)) {
                vlaggen.add(woord);
            } else if (woord.startsWith("--")) {
                fouten.add("De optie " + woord + " bestaat hier niet.");
            } else {
                rest.add(woord);
            }
        }
        return new Opdrachtregel(waarden, vlaggen, rest, fouten);
    }

    Optional<String> waarde(String optie) {
        return Optional.ofNullable(waarden.get(optie));
    }
}
