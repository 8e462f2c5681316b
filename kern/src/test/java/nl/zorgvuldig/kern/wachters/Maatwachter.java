package nl.zorgvuldig.kern.wachters;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files hold at most two hundred lines of code, methods at most twenty-five lines from name to closing brace. A class
 * within a method counts by its own methods.
 */
public final class Maatwachter {
    private static final int REGELS_PER_BESTAND = 200;
    private static final int REGELS_PER_METHODE = 25;

    private Maatwachter() {}

    /** What is too long in a file. */
    public static Stream<String> overtredingen(Bron bron) {
        int regels = Coderegels.tel(bron.tekst());
        Stream<String> bestand = regels > REGELS_PER_BESTAND
                ? Stream.of(bron.naam() + ": " + regels + " lines of code")
                : Stream.empty();
        Stream<String> methoden = methoden(bron)
                .filter(methode -> methode.regels > REGELS_PER_METHODE)
                .map(methode -> bron.naam() + ": " + methode.naam + " has " + methode.regels + " lines");
        return Stream.concat(bestand, methoden);
    }

    /** The methods of a file with their lengths. */
    public static Stream<Methode> methoden(Bron bron) {
        List<Methode> gevonden = new ArrayList<>();
        new TreeScanner<Void, List<Methode>>() {
            @Override
            public @Nullable Void visitMethod(MethodTree methode, List<Methode> gevonden) {
                if (methode.getBody() != null) {
                    gevonden.add(new Methode(methode.getName().toString(), lengte(bron, methode)));
                }
                return super.visitMethod(methode, gevonden);
            }
        }.scan(bron.boom(), gevonden);
        return gevonden.stream();
    }

    private static long lengte(Bron bron, MethodTree methode) {
        Tree begin = methode.getReturnType() == null ? methode.getBody() : methode.getReturnType();
        return regels(bron, begin, methode.getBody()) - inKlassen(bron, methode.getBody());
    }

    private static long regels(Bron bron, Tree begin, Tree eind) {
        return bron.laatsteRegel(eind) - bron.regel(begin) + 1;
    }

    private static long inKlassen(Bron bron, Tree lichaam) {
        long[] som = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree klasse, Void niets) {
                som[0] += regels(bron, klasse, klasse);
                return null;
            }
        }.scan(lichaam, null);
        return som[0];
    }

    /**
     * A method.
     *
     * @param naam its name
     * @param regels its length
     */
    public record Methode(String naam, long regels) {}
}
