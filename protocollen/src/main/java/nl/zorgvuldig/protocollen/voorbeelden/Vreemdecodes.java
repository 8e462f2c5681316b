package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * The codes in a situation of which a protocol does not know. Such a code is a question that a protocol answers, mostly
 * with no; it may also be a slip of who wrote it.
 */
final class Vreemdecodes {
    /** Words that stand for something other than a code. */
    private static final Set<String> GEEN_CODE = Set.of("geen", "onbekend", "eigen", "andere");

    /** Why something is refused of which the protocol does not know, by the field in which it stands. */
    private static final Map<String, Set<String>> REDENEN = Map.of(
            "rol", Set.of("rol-onbekend", "rol-niet-bevoegd"),
            "soorten", Set.of("partij-zonder-letter"),
            "taak", Set.of("taak-ontbreekt", "partij-zonder-letter"),
            "doel", Set.of("doel-buiten-de-fase"),
            "gebied", Set.of("gebied-ontbreekt"),
            "categorie", Set.of("categorie-buiten-lijst"));

    private Vreemdecodes() {}

    static List<Fout> in(Veld situatie, Protocol protocol) {
        return in(situatie, protocol, Set.of());
    }

    /** The same, but for a code of which an example says that it is not known: it expects to be refused for it. */
    static List<Fout> in(Veld situatie, Protocol protocol, Set<String> verwacht) {
        return velden(protocol).entrySet().stream()
                .filter(rij -> Collections.disjoint(verwacht, REDENEN.getOrDefault(laatste(rij.getKey()), Set.of())))
                .flatMap(rij -> situatie.alle(rij.getKey()).flatMap(veld -> vreemd(veld, rij.getValue())))
                .toList();
    }

    private static String laatste(String pad) {
        return pad.substring(pad.lastIndexOf('.') + 1);
    }

    private static Stream<Fout> vreemd(Veld veld, SortedSet<String> bekend) {
        return veld.tekst().stream()
                .filter(code -> !bekend.contains(code) && !GEEN_CODE.contains(code))
                .map(code -> veld.fout("het profiel kent '" + code + "' niet; er zijn: " + String.join(", ", bekend)));
    }

    private static Map<String, SortedSet<String>> velden(Protocol protocol) {
        SortedSet<String> soorten = codes(protocol.soorten().keySet(), SoortPartij::code);
        SortedSet<String> fasen = codes(protocol.fasen().keySet(), Fase::code);
        SortedSet<String> gebieden = codes(protocol.aanmelding().gebieden(), Gebied::code);
        SortedSet<String> categorieen = codes(protocol.categorieen().keySet(), Categorie::code);
        Map<String, SortedSet<String>> velden = new LinkedHashMap<>();
        velden.put("rol", codes(protocol.rollen().keySet(), Rol::code));
        velden.put("partij.soorten", soorten);
        velden.put("leidende_partij.soorten", soorten);
        velden.put("doel", doelen(protocol));
        velden.put("dossier.fase", fasen);
        velden.put("dossier.gebied", gebieden);
        velden.put("dossier.taak", taken(protocol));
        velden.put("inbreng.categorie", categorieen);
        velden.put("aanmelding.gebied", gebieden);
        velden.put("aanmelding.taak", taken(protocol));
        velden.put(
                "aanmelding.beantwoord", codes(protocol.aanmelding().criteria().keySet(), Criterium::code));
        velden.put("aanmelding.inbreng.categorie", categorieen);
        return velden;
    }

    private static SortedSet<String> doelen(Protocol protocol) {
        return protocol.fasen().values().stream()
                .flatMap(bepaling -> bepaling.doelen().stream())
                .map(Doel::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> taken(Protocol protocol) {
        return protocol.soorten().values().stream()
                .flatMap(bepaling -> bepaling.taken().keySet().stream())
                .map(Taak::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> SortedSet<String> codes(Collection<T> waarden, Function<T, String> code) {
        return waarden.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
    }
}
