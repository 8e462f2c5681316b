package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Derdebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Informeerbepaling;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds what reporting asks. */
final class Aanmeldbouw {
    private Aanmeldbouw() {}

    static Protocol.Aanmeldbepaling van(Veld veld) {
        return new Protocol.Aanmeldbepaling(
                new Fase(tekst(veld, "fase")),
                Fasebouw.codes(veld, "gebieden", Gebied::new),
                criteria(veld),
                informeren(veld.veld("informeren")),
                Fasebouw.teksten(veld.veld("gemeenten"), "soorten", SoortPartij::new),
                Fasebouw.codes(veld, "ondertekenaars", Ondertekenaar::new),
                Fasebouw.constanten(veld.veld("stukken"), "nodig", Stuk.class),
                derde(veld.veld("derde")));
    }

    private static Map<Criterium, Criteriumbepaling> criteria(Veld veld) {
        return veld.lijst("criteriagroepen").stream()
                .flatMap(groep -> groep.lijst("criteria").stream()
                        .map(criterium -> new Criteriumbepaling(
                                new Criterium(tekst(criterium, "code")),
                                tekst(groep, "code"),
                                Artikelen.van(criterium))))
                .collect(Collectors.toMap(Criteriumbepaling::criterium, Function.identity()));
    }

    private static Derdebepaling derde(Veld veld) {
        return new Derdebepaling(Fasebouw.teksten(veld, "rollen", Rol::new), Artikelen.van(veld));
    }

    private static Informeerbepaling informeren(Veld veld) {
        return new Informeerbepaling(
                Fasebouw.teksten(veld, "door", SoortPartij::new),
                Fasebouw.constanten(veld, "voor", Handeling.class),
                Fasebouw.codes(veld, "gronden", Uitstelgrond::new),
                Artikelen.van(veld.veld("kenbaar")),
                Artikelen.van(veld));
    }
}
