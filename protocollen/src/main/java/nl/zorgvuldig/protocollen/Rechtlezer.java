package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.recht.Recht;
import nl.zorgvuldig.protocollen.recht.Wet;
import nl.zorgvuldig.protocollen.recht.Wetsartikel;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/** Reads statutes, each of a file of its own, and tells every fault of all files at once. */
public final class Rechtlezer {
    private static final String MAP = "/recht/";

    private Rechtlezer() {}

    /** Read once, at the first use. */
    private static final class Ingebouwd {
        private static final Recht RECHT = leesIngebouwd();

        private Ingebouwd() {}
    }

    /**
     * The statutes that come with this module. Whether they are without faults is a test's work, for everything that
     * reads a profile waits for this.
     */
    public static Recht ingebouwd() {
        return Ingebouwd.RECHT;
    }

    private static Recht leesIngebouwd() {
        return new Recht(bestanden().entrySet().stream()
                .map(rij -> Yaml.lees(rij.getKey(), rij.getValue()).wortel().orElseThrow())
                .map(Rechtlezer::wet)
                .collect(Collectors.toMap(Wet::code, Function.identity())));
    }

    /** The files that come with this module, by name. */
    static Map<String, byte[]> bestanden() {
        return Bestanden.tekst(MAP + "ingebouwd.txt")
                .lines()
                .map(naam -> MAP + naam + ".yaml")
                .collect(Collectors.toMap(Function.identity(), Bestanden::bytes));
    }

    /** Reads files by name; what has a fault is left out of the statutes. */
    static Rechtlezing lees(Map<String, byte[]> bestanden) {
        Schema vorm = Schema.van("recht");
        Map<String, Wet> wetten = new HashMap<>();
        List<Leesfout> fouten = new ArrayList<>();
        bestanden.forEach((bestand, bytes) -> {
            Lezing lezing = Yaml.lees(bestand, bytes);
            List<Leesfout> eigen = Fouten.alle(
                    lezing, wortel -> Stream.concat(vorm.fouten(wortel).stream(), Rechttoets.fouten(bestand, wortel)));
            fouten.addAll(eigen);
            lezing.wortel()
                    .filter(wortel -> eigen.isEmpty())
                    .map(Rechtlezer::wet)
                    .ifPresent(wet -> wetten.put(wet.code(), wet));
        });
        return new Rechtlezing(new Recht(wetten), fouten);
    }

    private static Wet wet(Veld wortel) {
        String link = tekst(wortel, "link");
        return new Wet(
                tekst(wortel, "code"),
                tekst(wortel, "naam"),
                link,
                teVerifieren(wortel),
                wortel.lijst("artikelen").stream()
                        .map(veld -> artikel(veld, link))
                        .collect(Collectors.toMap(Wetsartikel::nummer, Function.identity())));
    }

    private static Wetsartikel artikel(Veld veld, String link) {
        return new Wetsartikel(
                tekst(veld, "artikel"),
                tekst(veld, "zin"),
                link,
                veld.tekst("geldig_vanaf").map(LocalDate::parse),
                veld.tekst("geldig_tot").map(LocalDate::parse),
                teVerifieren(veld));
    }

    private static boolean teVerifieren(Veld veld) {
        return veld.veld("te_verifieren").inhoud().equals(new Inhoud.JaNee(true));
    }
}
