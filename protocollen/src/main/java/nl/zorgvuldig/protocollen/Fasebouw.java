package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Verantwoordelijkheid;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds phases, competences and outcomes. */
final class Fasebouw {
    private Fasebouw() {}

    static Map<Fase, Fasebepaling> fasen(Veld wortel) {
        return wortel.lijst("fasen").stream()
                .map(veld -> new Fasebepaling(
                        new Fase(tekst(veld, "code")),
                        codes(veld, "doelen", Doel::new),
                        veld.lijst("bevoegdheden").stream()
                                .map(Fasebouw::bevoegdheid)
                                .toList(),
                        verantwoordelijk(veld),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Fasebepaling::fase, Function.identity()));
    }

    /** Who answers for which work; nothing where a text does not say. */
    static List<Verantwoordelijkheid> verantwoordelijk(Veld ouder) {
        return ouder.lijst("verantwoordelijk").stream()
                .map(veld -> new Verantwoordelijkheid(
                        Codes.constante(Verantwoordelijkheid.Werk.class, tekst(veld, "werk")),
                        Codes.constante(Verantwoordelijkheid.Wie.class, tekst(veld, "wie")),
                        Artikelen.van(veld)))
                .toList();
    }

    static List<Bevoegdheid> huisbreed(Veld wortel) {
        return wortel.lijst("huisbreed").stream().map(Fasebouw::bevoegdheid).toList();
    }

    /** What a profile leaves out is the narrowest: no involvement outside a dossier, sight of one's own only. */
    private static Bevoegdheid bevoegdheid(Veld veld) {
        return new Bevoegdheid(
                new Rol(tekst(veld, "rol")),
                Codes.constante(Handeling.class, tekst(veld, "handeling")),
                veld.tekst("betrokkenheid")
                        .map(klein -> Codes.constante(Betrokkenheid.class, klein))
                        .orElse(Betrokkenheid.GEEN),
                veld.tekst("zicht")
                        .map(klein -> Codes.constante(Zicht.class, klein))
                        .orElse(Zicht.EIGEN),
                Artikelen.van(veld));
    }

    static Map<Uitkomst, Uitkomstbepaling> uitkomsten(Veld wortel) {
        return wortel.lijst("uitkomsten").stream()
                .map(veld -> new Uitkomstbepaling(
                        new Uitkomst(tekst(veld, "code")),
                        new Fase(tekst(veld, "uit")),
                        veld.tekst("naar")
                                .<Gevolg>map(fase -> new Gevolg.NaarFase(new Fase(fase)))
                                .orElseGet(Gevolg.Vernietigen::new),
                        veld.tekst("hoogstens").map(Duren::kalender).map(Termijn::new),
                        codes(veld, "redenen", Reden::new),
                        constanten(veld, "vereisten", Vereiste.class),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Uitkomstbepaling::uitkomst, Function.identity()));
    }

    /** The codes of a list, in the order of the file. */
    static <T> Set<T> codes(Veld veld, String lijst, Function<String, T> maak) {
        return veld.lijst(lijst).stream()
                .map(element -> maak.apply(tekst(element, "code")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static <T> Set<T> teksten(Veld veld, String lijst, Function<String, T> maak) {
        return veld.teksten(lijst).stream().map(maak).collect(Collectors.toSet());
    }

    static <E extends Enum<E>> Set<E> constanten(Veld veld, String lijst, Class<E> soort) {
        return teksten(veld, lijst, klein -> Codes.constante(soort, klein));
    }
}
