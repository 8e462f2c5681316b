package nl.zorgvuldig.protocollen.mutatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;
import tools.jackson.databind.json.JsonMapper;

/** A profile as plain maps and lists: JSON is YAML too, so that a changed tree can be read again. */
final class Boomwaarde {
    private static final JsonMapper JSON = new JsonMapper();

    private Boomwaarde() {}

    static Object van(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep(Map<String, Veld> velden) -> {
                Map<String, Object> groep = new LinkedHashMap<>();
                velden.forEach((naam, waarde) -> groep.put(naam, van(waarde)));
                yield groep;
            }
            case Inhoud.Lijst(List<Veld> velden) ->
                new ArrayList<>(velden.stream().map(Boomwaarde::van).toList());
            case Inhoud.Tekst(String tekst) -> tekst;
            case Inhoud.Getal(int getal) -> getal;
            case Inhoud.JaNee(boolean waar) -> waar;
            case Inhoud.Niets() -> throw new IllegalArgumentException("an empty field at " + veld.pad());
        };
    }

    static byte[] bytes(Object boom) {
        return JSON.writeValueAsBytes(boom);
    }

    /** A copy with one place changed; a step is a name or a number. */
    static Object met(Object boom, List<Object> pad, UnaryOperator<Object> verander) {
        if (pad.isEmpty()) {
            return verander.apply(boom);
        }
        List<Object> rest = pad.subList(1, pad.size());
        if (boom instanceof Map<?, ?> groep) {
            Map<Object, Object> kopie = new LinkedHashMap<>(groep);
            kopie.computeIfPresent(pad.getFirst(), (naam, waarde) -> met(waarde, rest, verander));
            return kopie;
        }
        List<Object> kopie = new ArrayList<>((List<?>) boom);
        int plaats = (Integer) pad.getFirst();
        Object nieuw = met(kopie.get(plaats), rest, verander);
        if (nieuw == Mutatie.Weg.WEG) {
            kopie.remove(plaats);
        } else {
            kopie.set(plaats, nieuw);
        }
        return kopie;
    }
}
