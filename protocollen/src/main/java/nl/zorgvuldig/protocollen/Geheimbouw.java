package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Geheimregime;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Vrager;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds how secrecy is lifted, and which regimes of secrecy there are. */
final class Geheimbouw {
    private Geheimbouw() {}

    /** A profile that says nothing about it lets nothing secret go. */
    static Geheimbepaling van(Veld veld) {
        return veld.inhoud() instanceof Inhoud.Groep
                ? new Geheimbepaling(
                        Fasebouw.constanten(veld.veld("toestemming"), "vragers", Vrager.class),
                        intrekken(veld),
                        afwegen(veld.veld("afwegen")),
                        uitzonderingen(veld),
                        regimes(veld))
                : Geheimbepaling.zwijgt();
    }

    private static Map<Toestemmingssoort, Set<Intrekgevolg>> intrekken(Veld veld) {
        return veld.lijst("intrekken").stream()
                .collect(Collectors.toMap(
                        regel -> Codes.constante(Toestemmingssoort.class, tekst(regel, "soort")),
                        regel -> Fasebouw.constanten(regel, "gevolgen", Intrekgevolg.class)));
    }

    private static Geheimbepaling.Afweging afwegen(Veld veld) {
        return new Geheimbepaling.Afweging(
                Fasebouw.constanten(veld, "weeggronden", Afweeggrond.class),
                Fasebouw.constanten(veld, "stappen", Afweegstap.class),
                Artikelen.van(veld));
    }

    private static Map<Uitzondering, Geheimbepaling.Uitzonderingsgrond> uitzonderingen(Veld veld) {
        return veld.lijst("uitzonderingen").stream()
                .collect(Collectors.toMap(
                        wet -> new Uitzondering(tekst(wet, "code")),
                        wet -> new Geheimbepaling.Uitzonderingsgrond(
                                Fasebouw.teksten(wet, "ontvangers", SoortPartij::new), Artikelen.van(wet))));
    }

    private static List<Geheimregime> regimes(Veld veld) {
        return veld.lijst("regimes").stream()
                .map(regime -> new Geheimregime(
                        tekst(regime, "code"),
                        Fasebouw.teksten(regime, "partijen", SoortPartij::new),
                        Fasebouw.teksten(regime, "categorieen", Categorie::new),
                        Artikelen.van(regime)))
                .toList();
    }
}
