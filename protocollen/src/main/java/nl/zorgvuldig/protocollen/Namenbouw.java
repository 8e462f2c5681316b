package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Gathers the names of everything that a profile gives a code. */
final class Namenbouw {
    private Namenbouw() {}

    static Namen van(Veld wortel) {
        return new Namen(Map.ofEntries(
                        rij(wortel, Begrip.ROL, "rollen"),
                        rij(wortel, Begrip.FASE, "fasen"),
                        rij(wortel, Begrip.DOEL, "fasen.doelen"),
                        rij(wortel, Begrip.SOORT, "soorten"),
                        rij(wortel, Begrip.TAAK, "soorten.taken"),
                        rij(wortel, Begrip.CATEGORIE, "categorieen"),
                        rij(wortel, Begrip.ONDERDEEL, "categorieen.onderdelen"),
                        rij(wortel, Begrip.GEBIED, "aanmelding.gebieden"),
                        rij(wortel, Begrip.CRITERIAGROEP, "aanmelding.criteriagroepen"),
                        rij(wortel, Begrip.CRITERIUM, "aanmelding.criteriagroepen.criteria"),
                        rij(wortel, Begrip.GROND, "aanmelding.informeren.gronden"),
                        rij(wortel, Begrip.ONDERTEKENAAR, "aanmelding.ondertekenaars"),
                        rij(wortel, Begrip.UITKOMST, "uitkomsten"),
                        rij(wortel, Begrip.REDEN, "uitkomsten.redenen"),
                        rij(wortel, Begrip.TERMIJN, "termijnen", veld -> groot(veld, "soort")),
                        rij(wortel, Begrip.HEROPENING, "bewaring.heropenen"),
                        rij(wortel, Begrip.VERLENGING, "bewaring.verlengen"),
                        rij(wortel, Begrip.UITZONDERING, "geheimhouding.uitzonderingen"),
                        rij(wortel, Begrip.GEHEIMREGIME, "geheimhouding.regimes"),
                        rij(wortel, Begrip.VRAAG, "uitvraag.vragen"),
                        rij(wortel, Begrip.NORM, "normen", veld -> groot(veld, "norm"))))
                .en(vanWet(wortel));
    }

    /** What a law over a profile gives a code too: what passes with time. */
    static Namen vanWet(Veld wortel) {
        return new Namen(Map.ofEntries(
                rij(wortel, Begrip.TERMIJNREGEL, "termijnregels"),
                rij(wortel, Begrip.VERNIETIGING, "bewaring.vernietigen"),
                rij(wortel, Begrip.TRAP, "bewaring.trappen")));
    }

    private static Map.Entry<Begrip, Map<String, Element>> rij(Veld wortel, Begrip begrip, String pad) {
        return rij(wortel, begrip, pad, veld -> tekst(veld, "code"));
    }

    private static Map.Entry<Begrip, Map<String, Element>> rij(
            Veld wortel, Begrip begrip, String pad, Function<Veld, String> code) {
        Map<String, Element> elementen = wortel.alle(pad).collect(Collectors.toMap(code, Namenbouw::element));
        return Map.entry(begrip, elementen);
    }

    private static Element element(Veld veld) {
        return new Element(
                tekst(veld, "naam"), veld.tekst("uitleg").orElse(""), veld.teksten("voorbeelden"), Artikelen.van(veld));
    }

    private static String groot(Veld veld, String naam) {
        return tekst(veld, naam).toUpperCase(Locale.ROOT);
    }
}
