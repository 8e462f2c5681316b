package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds terms and the articles of norms. */
final class Normbouw {
    private Normbouw() {}

    static Map<Norm, List<Artikel>> normen(Veld wortel) {
        return wortel.lijst("normen").stream()
                .collect(Collectors.toMap(veld -> Codes.constante(Norm.class, tekst(veld, "norm")), Artikelen::van));
    }

    static Map<Termijnbepaling.Soort, Termijnbepaling> termijnen(Veld wortel) {
        return wortel.lijst("termijnen").stream()
                .map(veld -> new Termijnbepaling(
                        Codes.constante(Termijnbepaling.Soort.class, tekst(veld, "soort")),
                        new Termijn(Duren.kalender(tekst(veld, "duur"))),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Termijnbepaling::soort, Function.identity()));
    }
}
