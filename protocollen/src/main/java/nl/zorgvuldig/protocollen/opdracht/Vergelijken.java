package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Leesfout;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.vergelijking.Vergelijking;
import nl.zorgvuldig.protocollen.vergelijking.Verschil;

/**
 * Lays two profiles side by side: each the name of one that comes along, or a file. Under each heading comes first what
 * both say differently, one line for each thing, and then what only one of them has.
 */
final class Vergelijken {
    private Vergelijken() {}

    static Verslag van(String a, String b) {
        Leesuitslag eerste = lees(a);
        Leesuitslag tweede = lees(b);
        if (eerste instanceof Leesuitslag.Gelezen links && tweede instanceof Leesuitslag.Gelezen rechts) {
            return new Verslag(true, regels(Vergelijking.van(links, rechts)));
        }
        List<String> fouten =
                Stream.of(eerste, tweede).flatMap(Vergelijken::fouten).toList();
        return new Verslag(false, fouten);
    }

    private static Leesuitslag lees(String naam) {
        ProtocolLezer lezer = new ProtocolLezer();
        return lezer.ingebouwd().contains(naam) ? lezer.leesIngebouwd(naam) : lezer.lees(Path.of(naam));
    }

    private static Stream<String> fouten(Leesuitslag uitslag) {
        return uitslag instanceof Leesuitslag.Fouten(List<Leesfout> fouten)
                ? fouten.stream().map(Bestand::regel)
                : Stream.empty();
    }

    private static List<String> regels(List<Verschil> verschillen) {
        List<String> regels = new ArrayList<>();
        groepen(verschillen, Verschil::hoofdkop).forEach((kop, onder) -> {
            regels.add(kop);
            new TreeMap<>(groepen(onder, Verschil::alleen)).forEach((alleen, deel) -> {
                regels.add("  " + (alleen.isEmpty() ? "Anders" : "Alleen " + alleen));
                groepen(deel, Verschil::onderkop).forEach((onderkop, elk) -> regels.addAll(onder(onderkop, elk)));
            });
            regels.add("");
        });
        regels.add("Vergeleken: " + Telling.van(verschillen.size(), "verschil", "verschillen") + ".");
        return regels;
    }

    private static Map<String, List<Verschil>> groepen(
            List<Verschil> verschillen, Function<Verschil, String> waarnaar) {
        return verschillen.stream().collect(Collectors.groupingBy(waarnaar, LinkedHashMap::new, Collectors.toList()));
    }

    /** What stands under one heading; names that say nothing more share a line. */
    private static List<String> onder(String kop, List<Verschil> verschillen) {
        List<String> elk = verschillen.stream()
                .flatMap(verschil -> verschil.regels().stream())
                .toList();
        if (kop.isEmpty()) {
            return elk.stream().map(regel -> "    " + regel).toList();
        }
        return verschillen.stream().allMatch(Verschil::isLosWoord)
                ? List.of("    " + kop + ": " + String.join("; ", elk))
                : Stream.concat(Stream.of("    " + kop + ":"), elk.stream().map(regel -> "      " + regel))
                        .toList();
    }
}
