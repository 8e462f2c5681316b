package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Leesfout;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.vergelijking.Vergelijking;
import nl.zorgvuldig.protocollen.vergelijking.Verschil;

/** Lays two profiles side by side: each the name of one that comes along, or a file. */
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
        Map<String, List<Verschil>> perKop = verschillen.stream()
                .collect(Collectors.groupingBy(Verschil::kop, LinkedHashMap::new, Collectors.toList()));
        List<String> regels = new ArrayList<>();
        perKop.forEach((kop, onder) -> {
            regels.add(kop);
            onder.forEach(verschil -> regels.add("  " + verschil.zin()));
            regels.add("");
        });
        regels.add("Vergeleken: " + Telling.van(verschillen.size(), "verschil", "verschillen") + ".");
        return regels;
    }
}
