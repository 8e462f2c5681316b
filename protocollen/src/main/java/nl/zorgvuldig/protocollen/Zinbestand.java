package nl.zorgvuldig.protocollen;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * A file of Dutch texts that comes with this module; a fault in it stops the program at its first use.
 *
 * @param wortel its tree
 */
public record Zinbestand(Veld wortel) {

    /** Reads a file by its name. */
    public static Zinbestand lees(String naam) {
        Lezing lezing = Yaml.lees(Bestanden.bytes("/zinnen/" + naam + ".yaml"));
        if (!lezing.fouten().isEmpty()) {
            throw new IllegalStateException("faults in " + naam + ": " + lezing.fouten());
        }
        return new Zinbestand(lezing.wortel().orElseThrow());
    }

    Set<String> groepen() {
        return velden(wortel).keySet();
    }

    /** The texts of a group, by code. */
    public Map<String, String> teksten(String groep) {
        return teksten(wortel.veld(groep));
    }

    Map<String, String> teksten() {
        return teksten(wortel);
    }

    private static Map<String, String> teksten(Veld veld) {
        return velden(veld).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        rij -> rij.getValue()
                                .tekst()
                                .orElseThrow(() -> new IllegalStateException(
                                        "no text at " + rij.getValue().pad()))));
    }

    private static Map<String, Veld> velden(Veld veld) {
        return veld.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden) ? velden : Map.of();
    }
}
