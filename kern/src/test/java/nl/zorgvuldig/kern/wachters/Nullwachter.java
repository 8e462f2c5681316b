package nl.zorgvuldig.kern.wachters;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nothing is ever null: what is not there has a type. And nothing is put off. */
public final class Nullwachter {
    private static final List<String> UITSTEL = List.of("TODO", "FIXME", "XXX");

    private Nullwachter() {}

    /** Where null is written, or work is put off. */
    public static Stream<String> overtredingen(Bron bron) {
        List<String> gevonden = new ArrayList<>();
        new TreeScanner<Void, List<String>>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree waarde, List<String> gevonden) {
                if (waarde.getKind() == Tree.Kind.NULL_LITERAL) {
                    gevonden.add(bron.naam() + ":" + bron.regel(waarde) + " writes null");
                }
                return scan(List.<Tree>of(), gevonden);
            }
        }.scan(bron.boom(), gevonden);
        UITSTEL.stream().filter(bron.tekst()::contains).forEach(woord -> gevonden.add(bron.naam() + " says " + woord));
        return gevonden.stream();
    }
}
