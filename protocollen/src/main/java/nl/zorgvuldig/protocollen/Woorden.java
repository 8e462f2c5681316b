package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dutch words for the codes that the software itself fixes. */
final class Woorden {
    private static final Namen NAMEN = lees();

    private Woorden() {}

    static Namen namen() {
        return NAMEN;
    }

    private static Namen lees() {
        var bestand = Zinbestand.lees("woorden");
        return new Namen(bestand.groepen().stream()
                .collect(Collectors.toMap(
                        naam -> Begrip.van(naam)
                                .orElseThrow(() -> new IllegalStateException("no such kind of code: " + naam)),
                        naam -> elementen(bestand.teksten(naam)))));
    }

    private static Map<String, Element> elementen(Map<String, String> teksten) {
        return teksten.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rij -> Element.van(rij.getValue(), List.of())));
    }
}
