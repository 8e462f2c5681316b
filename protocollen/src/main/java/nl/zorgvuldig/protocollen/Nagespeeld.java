package nl.zorgvuldig.protocollen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.index.Lidindex;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;

/** How many worked examples of a profile expect a lid. */
public final class Nagespeeld {
    private static final Map<String, Map<Artikel, Long>> AANTALLEN = new ConcurrentHashMap<>();

    private Nagespeeld() {}

    /** Of a profile that comes with this module, each row of a series by itself; what none expects is not in it. */
    public static Map<Artikel, Long> aantallen(String profiel) {
        return AANTALLEN.computeIfAbsent(profiel, naam -> tel(Voorbeelden.lees(new ProtocolLezer().voorbeelden(naam))));
    }

    private static Map<Artikel, Long> tel(Voorbeelden voorbeelden) {
        return voorbeelden.voorbeelden().stream()
                .flatMap(voorbeeld ->
                        voorbeeld.aangehaald().flatMap(Lidindex::genoemd).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
