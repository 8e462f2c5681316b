package nl.zorgvuldig.protocollen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.recht.Recht;
import nl.zorgvuldig.protocollen.recht.Wet;

/**
 * The texts a profile points to, and how an article is written for a person. Statutes come from the law that all
 * profiles share; a profile names only the texts of the protocol itself.
 *
 * @param bronnen the texts of the protocol, by code
 * @param ontwerpkeuzes the reason of each choice of our own, by code
 * @param recht the statutes
 */
public record Bronnen(Map<String, Bron> bronnen, Map<String, String> ontwerpkeuzes, Recht recht) {
    /** The code of a choice that stands in no text. */
    public static final String ONTWERP = "ontwerp";

    /** Copies the collections. */
    public Bronnen {
        bronnen = Map.copyOf(bronnen);
        ontwerpkeuzes = Map.copyOf(ontwerpkeuzes);
    }

    /** The name of a text or a statute; its code when neither is known by it. */
    public String naam(String code) {
        return Optional.ofNullable(bronnen.get(code))
                .map(Bron::naam)
                .or(() -> recht.wet(code).map(Wet::naam))
                .orElse(code);
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
            return woord("EIGEN_KEUZE") + ": " + ontwerpkeuzes.getOrDefault(artikel.nummer(), artikel.nummer());
        }
        String nummer = isArtikel(artikel.nummer()) ? "artikel " + artikel.nummer() : artikel.nummer();
        String voluit = naam(artikel.bron()) + ", " + nummer;
        return gemerkt(voluit, artikel);
    }

    private String gemerkt(String voluit, Artikel artikel) {
        return teVerifieren(artikel) ? voluit + " (" + woord("NIET_NAGELEZEN") + ")" : voluit;
    }

    private static String woord(String code) {
        return Woorden.namen().naam(Begrip.BRON, code);
    }

    /** Articles in full, each text named once, but apart for what nobody has checked yet; of a choice of our own: its reason. */
    public List<String> voluit(List<Artikel> artikelen) {
        Map<List<Object>, List<Artikel>> perBron = artikelen.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        artikel -> List.of(artikel.bron(), teVerifieren(artikel)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return perBron.values().stream().flatMap(this::vanEenBron).toList();
    }

    private Stream<String> vanEenBron(List<Artikel> artikelen) {
        Artikel eerste = artikelen.getFirst();
        if (eerste.bron().equals(ONTWERP)) {
            return artikelen.stream().map(this::voluit);
        }
        String voluit = Stream.of(
                        naam(eerste.bron()),
                        nummers(artikelen, true)
                                .map(nummers -> "artikel " + nummers)
                                .orElse(""),
                        nummers(artikelen, false).orElse(""))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(gemerkt(voluit, eerste));
    }

    private static Optional<String> nummers(List<Artikel> artikelen, boolean vanArtikelen) {
        return artikelen.stream()
                .map(Artikel::nummer)
                .filter(nummer -> isArtikel(nummer) == vanArtikelen)
                .reduce((eerste, volgende) -> eerste + ", " + volgende);
    }

    /** An appendix is named by what it is, an article by its number. */
    private static boolean isArtikel(String nummer) {
        return Character.isDigit(nummer.charAt(0));
    }

    /** Whether what this article says still has to be checked against the text itself. */
    public boolean teVerifieren(Artikel artikel) {
        return Optional.ofNullable(bronnen.get(artikel.bron()))
                .map(Bron::teVerifieren)
                .orElseGet(() -> recht.teVerifieren(artikel));
    }
}
