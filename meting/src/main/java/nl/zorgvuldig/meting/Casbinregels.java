package nl.zorgvuldig.meting;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;

/** The rules of the subset in the words of jCasbin. */
final class Casbinregels {
    /** How jCasbin weighs a question by the lines of the policy. */
    static final String MODEL = """
            [request_definition]
            r = rol, fase, categorie, lidmaatschap, deelname

            [policy_definition]
            p = rol, fase, betrokkenheid

            [role_definition]
            g = _, _
            g2 = _, _

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = r.rol == p.rol && r.fase == p.fase && g(r.deelname, p.betrokkenheid) && g2(r.categorie, r.lidmaatschap)
            """;

    private Casbinregels() {}

    /** The lines: who may see, what a participation amounts to, and which membership a category is open to. */
    static String van(Regels regels) {
        return Stream.of(rechten(regels), deelnames(), categorieen(regels))
                .flatMap(regel -> regel)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> rechten(Regels regels) {
        return regels.inzagerechten().stream()
                .map(recht ->
                        "p, %s, %s, %s".formatted(recht.rol(), recht.fase().code(), recht.betrokkenheid()));
    }

    /** One way of taking part amounts to itself already. */
    private static Stream<String> deelnames() {
        return Geval.deelnames().stream()
                .filter(deelname -> deelname.size() > 1)
                .flatMap(deelname -> deelname.stream()
                        .sorted()
                        .map((Betrokkenheid hoe) -> "g, %s, %s".formatted(Geval.code(deelname), Codes.van(hoe))));
    }

    private static Stream<String> categorieen(Regels regels) {
        return Arrays.stream(Lidmaatschap.values())
                .flatMap(lidmaatschap -> regels.categorieen(lidmaatschap).stream()
                        .map(categorie -> "g2, %s, %s".formatted(categorie, Codes.van(lidmaatschap))));
    }
}
