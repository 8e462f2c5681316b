package nl.zorgvuldig.protocollen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * The texts a profile points to, and how an article is written for a person.
 *
 * @param bronnen the texts, by code
 * @param ontwerpkeuzes the reason of each choice of our own, by code
 */
public record Bronnen(Map<String, Bron> bronnen, Map<String, String> ontwerpkeuzes) {
    /** The code of a choice that stands in no text. */
    public static final String ONTWERP = "ontwerp";

    /** Copies the collections. */
    public Bronnen {
        bronnen = Map.copyOf(bronnen);
        ontwerpkeuzes = Map.copyOf(ontwerpkeuzes);
    }

    /** The name of a text; its code when the profile does not know it. */
    public String naam(String code) {
        return Optional.ofNullable(bronnen.get(code)).map(Bron::naam).orElse(code);
    }

    /** Articles in short, grouped by text: {@code IJ 3.5a, 9.7; Wpg 20}. */
    public String kort(List<Artikel> artikelen) {
        return artikelen.stream()
                .collect(Collectors.groupingBy(
                        Artikel::bron,
                        LinkedHashMap::new,
                        Collectors.mapping(Artikel::nummer, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(rij -> rij.getKey() + " " + rij.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One article in full, with a mark when nobody has checked it yet; of a choice of our own: its reason. */
    public String voluit(Artikel artikel) {
        if (artikel.bron().equals(ONTWERP)) {
            return "Eigen keuze: " + ontwerpkeuzes.getOrDefault(artikel.nummer(), artikel.nummer());
        }
        String nummer =
                Character.isDigit(artikel.nummer().charAt(0)) ? "artikel " + artikel.nummer() : artikel.nummer();
        String voluit = naam(artikel.bron()) + ", " + nummer;
        return teVerifieren(artikel) ? voluit + " (nog niet nagelezen)" : voluit;
    }

    /** Whether what this article says still has to be checked against the text itself. */
    public boolean teVerifieren(Artikel artikel) {
        return Optional.ofNullable(bronnen.get(artikel.bron()))
                .filter(Bron::teVerifieren)
                .isPresent();
    }
}
