package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;
import nl.zorgvuldig.protocollen.index.Plaats;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/** Reads indexes, each of a file of its own, and tells every fault of all files at once. */
public final class Indexlezer {
    private static final String MAP = "/index/";
    private static final Schema VORM = Schema.van("index");

    private Indexlezer() {}

    /** The indexes that come with this module, by the name of their profile; a fault in them stops the program. */
    public static Map<String, Lidindex> ingebouwd() {
        Map<String, byte[]> bestanden = Bestanden.tekst(MAP + "ingebouwd.txt")
                .lines()
                .map(naam -> MAP + naam + ".yaml")
                .collect(Collectors.toMap(Function.identity(), Bestanden::bytes));
        List<Leesfout> fouten = new ArrayList<>();
        Map<String, Lidindex> indexen = lees(bestanden, fouten);
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("faults in the indexes: " + fouten);
        }
        return indexen;
    }

    /** Reads files by name and adds every fault; an index with a fault is left out. */
    static Map<String, Lidindex> lees(Map<String, byte[]> bestanden, List<Leesfout> fouten) {
        Map<String, Lidindex> indexen = new TreeMap<>();
        bestanden.forEach((bestand, bytes) -> {
            Lezing lezing = Yaml.lees(bestand, bytes);
            List<Leesfout> eigen = Fouten.alle(lezing, wortel -> fouten(bestand, wortel));
            fouten.addAll(eigen);
            lezing.wortel()
                    .filter(wortel -> eigen.isEmpty())
                    .map(Indexlezer::index)
                    .ifPresent(index -> indexen.put(index.profiel(), index));
        });
        return indexen;
    }

    private static Stream<Fout> fouten(String bestand, Veld wortel) {
        return Stream.of(VORM.fouten(wortel).stream(), naam(bestand, wortel.veld("profiel")), dubbel(wortel))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Fout> naam(String bestand, Veld profiel) {
        return profiel.tekst().filter(naam -> !bestand.endsWith("/" + naam + ".yaml")).stream()
                .map(naam -> profiel.fout("'" + naam + "' klopt niet met de plaats: het bestand heet " + bestand));
    }

    private static Stream<Fout> dubbel(Veld wortel) {
        Set<String> gezien = new HashSet<>();
        return wortel.lijst("leden").stream()
                .map(veld -> veld.veld("lid"))
                .filter(veld -> veld.tekst().filter(lid -> !gezien.add(lid)).isPresent())
                .map(veld -> veld.fout("'" + veld.tekst().orElse("") + "' staat er twee keer"));
    }

    private static Lidindex index(Veld wortel) {
        return new Lidindex(
                tekst(wortel, "profiel"),
                wortel.lijst("leden").stream().map(Indexlezer::lid).toList());
    }

    private static Lid lid(Veld veld) {
        return new Lid(
                Artikelen.lees(tekst(veld, "lid")),
                tekst(veld, "onderwerp"),
                Codes.constante(Houding.class, tekst(veld, "houdt")),
                veld.teksten("waar").stream()
                        .map(plaats -> Codes.constante(Plaats.class, plaats))
                        .toList(),
                veld.teksten("bewijs").stream().map(Bewijs::lees).toList(),
                veld.teksten("vereiste"),
                tekst(veld, "toelichting"));
    }
}
