package nl.zorgvuldig.huis.toezicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one request did at one moment: one line that unfolds.
 *
 * @param posten what it consists of; never empty
 */
public record Loggroep(List<Logpost> posten) {
    /** Copies the parts. */
    public Loggroep {
        posten = List.copyOf(posten);
    }

    /** Gathers by request, in the order in which they came. */
    static List<Loggroep> van(List<Logpost> posten) {
        Map<Bladwijzer, List<Logpost>> groepen = new LinkedHashMap<>();
        posten.forEach(
                post -> groepen.computeIfAbsent(new Bladwijzer(post.moment(), post.spoor()), _ -> new ArrayList<>())
                        .add(post));
        return groepen.values().stream().map(Loggroep::new).toList();
    }

    /** One of them: what they share, all have. */
    public Logpost eerste() {
        return posten.getFirst();
    }

    /** Where a page ends that ends here. */
    public Bladwijzer bladwijzer() {
        return new Bladwijzer(eerste().moment(), eerste().spoor());
    }

    /** How many dossiers it touched. */
    public long dossiers() {
        return posten.stream()
                .filter(Logpost::heeftDossier)
                .map(Logpost::dossier)
                .distinct()
                .count();
    }
}
