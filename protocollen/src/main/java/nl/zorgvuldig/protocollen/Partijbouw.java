package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Taakbepaling;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds roles, kinds of partij and categories. */
final class Partijbouw {
    private Partijbouw() {}

    static Map<Rol, Rolbepaling> rollen(Veld wortel) {
        return wortel.lijst("rollen").stream()
                .map(veld -> new Rolbepaling(
                        new Rol(tekst(veld, "code")),
                        Codes.constante(Herkomst.class, tekst(veld, "herkomst")),
                        Fasebouw.constanten(veld, "eisen", Eis.class),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Rolbepaling::rol, Function.identity()));
    }

    static Map<SoortPartij, Soortbepaling> soorten(Veld wortel) {
        return wortel.lijst("soorten").stream()
                .map(veld -> new Soortbepaling(
                        new SoortPartij(tekst(veld, "code")),
                        taken(veld),
                        Fasebouw.constanten(veld, "voorwaarden", Voorwaarde.class),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Soortbepaling::soort, Function.identity()));
    }

    private static Map<Taak, Taakbepaling> taken(Veld soort) {
        return soort.lijst("taken").stream()
                .map(veld -> new Taakbepaling(
                        new Taak(tekst(veld, "code")),
                        Geldigheid.dag(veld, "sinds"),
                        Geldigheid.dag(veld, "tot_en_met"),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Taakbepaling::taak, Function.identity()));
    }

    static Map<Categorie, Categoriebepaling> categorieen(Veld wortel) {
        return wortel.lijst("categorieen").stream()
                .map(veld -> new Categoriebepaling(
                        new Categorie(tekst(veld, "code")),
                        betrokkenen(veld),
                        Codes.constante(Aard.class, tekst(veld, "aard")),
                        Codes.constante(Geheim.class, tekst(veld, "geheim")),
                        gever(veld),
                        Artikelen.van(veld.veld("doorgeven")),
                        Fasebouw.codes(veld, "onderdelen", Onderdeel::new),
                        Artikelen.van(veld)))
                .collect(Collectors.toMap(Categoriebepaling::categorie, Function.identity()));
    }

    private static Set<Integer> betrokkenen(Veld veld) {
        return veld.lijst("betrokkenen").stream()
                .map(Veld::inhoud)
                .filter(Inhoud.Getal.class::isInstance)
                .map(inhoud -> ((Inhoud.Getal) inhoud).waarde())
                .collect(Collectors.toSet());
    }

    static Gever gever(Veld veld) {
        return veld.tekst("gevers").isPresent()
                ? new Gever.Iedereen()
                : new Gever.Alleen(Fasebouw.teksten(veld, "gevers", SoortPartij::new));
    }
}
