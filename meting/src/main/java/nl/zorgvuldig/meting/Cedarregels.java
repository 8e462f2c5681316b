package nl.zorgvuldig.meting;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the subset in the words of Cedar. */
final class Cedarregels {
    private Cedarregels() {}

    /** A permission per competence, and one prohibition on what a membership does not open. */
    static String van(Regels regels) {
        return Stream.concat(regels.inzagerechten().stream().map(Cedarregels::recht), Stream.of(categorieen(regels)))
                .collect(Collectors.joining("\n"));
    }

    private static String recht(Regels.Inzagerecht recht) {
        return """
                // %s
                permit (principal == Rol::"%s", action == Action::"inzien", resource)
                when { context.fase == "%s" && context.deelname.contains("%s") };
                """.formatted(recht.artikelen(), recht.rol(), recht.fase().code(), recht.betrokkenheid());
    }

    private static String categorieen(Regels regels) {
        return Arrays.stream(Lidmaatschap.values())
                .filter(lidmaatschap -> !regels.categorieen(lidmaatschap).isEmpty())
                .map(lidmaatschap -> """
                          (context.lidmaatschap == "%s" && [%s].contains(resource))\
                        """.formatted(Codes.van(lidmaatschap), lijst(regels, lidmaatschap)))
                .collect(Collectors.joining(" ||\n", "forbid (principal, action, resource)\nunless {\n", "\n};\n"));
    }

    private static String lijst(Regels regels, Lidmaatschap lidmaatschap) {
        return regels.categorieen(lidmaatschap).stream()
                .map("Categorie::\"%s\""::formatted)
                .collect(Collectors.joining(", "));
    }
}
