package nl.zorgvuldig.protocollen.index;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shows that a lid is kept. */
public sealed interface Bewijs {

    /** The worked examples of the profile that expect the lid. */
    record Voorbeelden() implements Bewijs {}

    /**
     * A house under the profile refused it, through its screens.
     *
     * @param code the finding the refusal names
     */
    record Weigering(String code) implements Bewijs {}

    /**
     * A house under the profile destroyed by it, through its screens.
     *
     * @param uitkomst the outcome that did so
     */
    record Vernietiging(String uitkomst) implements Bewijs {}

    /** A test of the software itself, where its module, its class and its method say. */
    record Test(String module, String klasse, String methode) implements Bewijs {
        private static final Set<String> MET_SCHERM = Set.of("huis", "demonstratie", "browser");
        private static final Pattern VORM = Pattern.compile("([a-z]+)/([A-Za-z0-9]+)\\.([a-z0-9_]+)");

        private static Test lees(String tekst) {
            Matcher vorm = VORM.matcher(tekst);
            if (!vorm.matches()) {
                throw new IllegalArgumentException("no proof: " + tekst);
            }
            return new Test(vorm.group(1), vorm.group(2), vorm.group(3));
        }
    }

    /** Reads what an index writes. */
    static Bewijs lees(String tekst) {
        String[] delen = tekst.split(" ", 2);
        return switch (delen[0]) {
            case "voorbeelden" -> new Voorbeelden();
            case "weigering" -> new Weigering(delen[1]);
            case "vernietiging" -> new Vernietiging(delen[1]);
            default -> Test.lees(tekst);
        };
    }

    /** Whether it is about a house, not about the decision alone. */
    default boolean isVanEenHuis() {
        return switch (this) {
            case Voorbeelden() -> false;
            case Weigering weigering -> true;
            case Vernietiging vernietiging -> true;
            case Test test -> Test.MET_SCHERM.contains(test.module());
        };
    }
}
