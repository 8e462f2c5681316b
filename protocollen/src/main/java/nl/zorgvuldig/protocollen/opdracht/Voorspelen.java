package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeeld;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;

/** Plays the examples beside each profile, and tells of each that fails what was expected and what came. */
final class Voorspelen {
    private Voorspelen() {}

    static Verslag van(List<Path> paden) {
        List<Gespeeld> gespeeld =
                paden.parallelStream().map(Bestand::new).map(Voorspelen::speel).toList();
        int aantal = gespeeld.stream().mapToInt(Gespeeld::aantal).sum();
        int mislukt = gespeeld.stream().mapToInt(Gespeeld::mislukt).sum();
        boolean goed = gespeeld.stream().allMatch(spel -> spel.regels().isEmpty());
        String telling = "Nagespeeld: " + Telling.van(aantal, "voorbeeld", "voorbeelden") + "; "
                + (mislukt == 0 ? "geen daarvan komt" : mislukt + (mislukt == 1 ? " komt" : " komen"))
                + " anders uit dan er staat.";
        Stream<String> regels = gespeeld.stream().flatMap(spel -> spel.regels().stream());
        return new Verslag(
                goed,
                Stream.concat(regels, aantal == 0 ? Stream.empty() : Stream.of(telling))
                        .toList());
    }

    private static Gespeeld speel(Bestand bestand) {
        Leesuitslag profiel = bestand.profiel().leesProfiel();
        Voorbeeldtoets toets = Voorbeeldtoets.van(bestand.voorbeelden(), profiel);
        List<String> fouten = Stream.concat(Bestand.fouten(profiel).stream(), toets.vorm().stream())
                .toList();
        return toets.profiel()
                .filter(protocol -> fouten.isEmpty())
                .map(protocol -> speel(
                        toets.bestand(),
                        toets.voorbeelden().map(Voorbeelden::voorbeelden).orElse(List.of()),
                        protocol))
                .orElseGet(() -> new Gespeeld(0, 0, fouten));
    }

    private static Gespeeld speel(Bestand bestand, List<Voorbeeld> alle, Protocol protocol) {
        List<Voorbeeld> anders = alle.stream()
                .filter(voorbeeld -> !voorbeeld.afwijkingen(protocol).isEmpty())
                .toList();
        List<String> regels = anders.stream()
                .flatMap(voorbeeld -> voorbeeld.afwijkingen(protocol).stream()
                        .map(afwijking -> bestand.regel(voorbeeld.regel(), voorbeeld.naam(), afwijking)))
                .toList();
        return new Gespeeld(alle.size(), anders.size(), regels);
    }

    /**
     * What came of the examples of one profile.
     *
     * @param aantal how many were played
     * @param mislukt how many came out otherwise
     * @param regels what to say of that, or of the faults for which nothing was played
     */
    private record Gespeeld(int aantal, int mislukt, List<String> regels) {}
}
