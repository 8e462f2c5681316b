package nl.zorgvuldig.protocollen.opdracht;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What follows {@code ./zorgvuldig protocol}: one word for what to do, then what to do it with. */
public final class Opdracht {
    private static final String CHECK = "check";
    private static final String EXAMPLES = "examples";
    private static final String COMPARE = "compare";
    private static final String EXPLAIN = "explain";
    private static final String TERMS = "terms";
    private static final String KEUZES = "kies check, examples, compare, explain of terms, met daarna de bestanden.";

    private Opdracht() {}

    /** Prints what was found and ends with 0 when all is well, else with 1. */
    public static void main(String... woorden) {
        Verslag verslag = voer(List.of(woorden));
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        verslag.regels().forEach(uit::println);
        System.exit(verslag.isGoed() ? 0 : 1);
    }

    static Verslag voer(List<String> woorden) {
        if (woorden.isEmpty()) {
            return Verslag.vergissing("Na protocol hoort een opdracht: " + KEUZES);
        }
        List<String> rest = woorden.subList(1, woorden.size());
        return switch (woorden.getFirst()) {
            case CHECK -> metBestanden(CHECK, rest, Nakijken::van);
            case EXAMPLES -> metBestanden(EXAMPLES, rest, Voorspelen::van);
            case COMPARE -> vergelijk(rest);
            case EXPLAIN -> Uitleggen.van(rest);
            case TERMS -> Termijnen.van(rest);
            default -> Verslag.vergissing("De opdracht protocol " + woorden.getFirst() + " bestaat niet: " + KEUZES);
        };
    }

    private static Verslag vergelijk(List<String> namen) {
        return namen.size() == 2
                ? Vergelijken.van(namen.getFirst(), namen.getLast())
                : Verslag.vergissing("Na protocol compare horen twee profielen: een naam of een bestand.");
    }

    private static Verslag metBestanden(String opdracht, List<String> namen, Function<List<Path>, Verslag> doe) {
        return namen.isEmpty()
                ? Verslag.vergissing("Na protocol " + opdracht + " hoort minstens één bestand.")
                : doe.apply(namen.stream().map(Path::of).toList());
    }
}
