package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Plek;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A field of an example that stands in no file. */
final class Losveld {
    private Losveld() {}

    static Veld van(Object waarde) {
        return new Veld("", new Plek("", 1, 1), inhoud(waarde));
    }

    private static Inhoud inhoud(Object waarde) {
        return switch (waarde) {
            case Map<?, ?> groep -> {
                Map<String, Veld> velden = new TreeMap<>();
                groep.forEach((naam, deel) -> velden.put(String.valueOf(naam), van(deel)));
                yield new Inhoud.Groep(velden);
            }
            case List<?> lijst ->
                new Inhoud.Lijst(lijst.stream().map(Losveld::van).toList());
            case Integer getal -> new Inhoud.Getal(getal);
            default -> new Inhoud.Tekst(waarde.toString());
        };
    }
}
