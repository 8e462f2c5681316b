package nl.zorgvuldig.protocollen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * The steps of retention after one event follow each other: none is empty, none overlaps another, and where nobody sees
 * anything a step says so, for a dossier that closes by a slip of the pen is as closed as one that should be.
 */
final class Trappen {
    private static final String GAT = "; is dat zo bedoeld, schrijf dan een trap waarin niemand iets ziet (zicht: [])";

    private Trappen() {}

    static Stream<Fout> fouten(Veld profiel) {
        Stream<Fout> leeg = Stream.concat(profiel.alle("bewaring.trappen"), profiel.alle("bewaring.heropenen"))
                .flatMap(veld -> Tijdvak.van(veld).stream())
                .filter(Tijdvak::isLeeg)
                .map(vak -> vak.veld().veld("tot").fout("dit is voorbij voordat het begint"));
        Map<String, List<Tijdvak>> perGebeurtenis = profiel.alle("bewaring.trappen")
                .flatMap(veld -> Tijdvak.van(veld).stream())
                .filter(vak -> !vak.isLeeg())
                .collect(Collectors.groupingBy(Tijdvak::vanaf));
        return Stream.concat(leeg, perGebeurtenis.values().stream().flatMap(Trappen::aansluiting));
    }

    private static Stream<Fout> aansluiting(List<Tijdvak> ongeordend) {
        List<Tijdvak> trappen = ongeordend.stream()
                .sorted(Comparator.comparing(vak -> vak.begin(Tijdvak.EERSTE)))
                .toList();
        Stream<Fout> eerste = begintLater(trappen.getFirst())
                ? Stream.of(fout(trappen.getFirst(), "tussen de gebeurtenis en deze trap zit een gat" + GAT))
                : Stream.empty();
        return Stream.concat(
                eerste,
                IntStream.range(1, trappen.size())
                        .boxed()
                        .flatMap(nummer -> aansluiting(trappen.get(nummer - 1), trappen.get(nummer)).stream()));
    }

    private static boolean begintLater(Tijdvak trap) {
        return Tijdvak.dagen().anyMatch(dag -> trap.begin(dag).isAfter(dag.atTime(Tijdvak.MIDDAG)));
    }

    private static Optional<Fout> aansluiting(Tijdvak eerder, Tijdvak later) {
        boolean overlapt = Tijdvak.dagen().anyMatch(dag -> later.begin(dag).isBefore(eerder.eind(dag)));
        boolean laatOpen = Tijdvak.dagen().anyMatch(dag -> later.begin(dag).isAfter(eerder.eind(dag)));
        String ander = "'" + eerder.veld().tekst("code").orElse("") + "'";
        if (overlapt && laatOpen) {
            return Optional.of(fout(
                    later, "dit sluit niet elk jaar aan op de trap " + ander + "; schrijf beide in dezelfde eenheid"));
        }
        if (overlapt) {
            return Optional.of(fout(later, "deze trap begint terwijl de trap " + ander + " nog loopt"));
        }
        return laatOpen
                ? Optional.of(fout(later, "tussen de trap " + ander + " en deze trap zit een gat" + GAT))
                : Optional.empty();
    }

    private static Fout fout(Tijdvak trap, String melding) {
        return trap.veld().veld("van").fout(melding);
    }
}
