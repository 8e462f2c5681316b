package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.is;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.verzameling;

import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What the giver of an inbreng of an example decided about it. */
final class Voorwaardefeiten {
    private Voorwaardefeiten() {}

    static Gegeven<Voorwaarden> van(Protocol protocol, Veld inbreng) {
        return Gegeven.van(kring(protocol, inbreng)
                .map(kring -> new Voorwaarden(
                        kring,
                        verzameling(inbreng, "voorbehoud", Voorwaardefeiten::partij),
                        gebruik(inbreng),
                        verzameling(inbreng, "eigen_taak", Voorwaardefeiten::partij),
                        is(inbreng, "uitvraag", "mag") ? Uitvraag.MAG : Uitvraag.MAG_NIET)));
    }

    private static Gebruik gebruik(Veld inbreng) {
        return inbreng.veld("gebruik").inhoud() instanceof Inhoud.Niets
                ? new Gebruik.Alles()
                : new Gebruik.Alleen(verzameling(inbreng, "gebruik", Doel::new));
    }

    private static Optional<Kring> kring(Protocol protocol, Veld inbreng) {
        return switch (inbreng.veld("kring").inhoud()) {
            case Inhoud.Niets _ -> zolangNietsGezegd(protocol, inbreng);
            case Inhoud.Lijst _ ->
                Optional.of(new Kring.Alleen(verzameling(inbreng, "kring", Voorwaardefeiten::ontvanger)));
            default -> is(inbreng, "kring", "iedereen") ? Optional.of(new Kring.Iedereen()) : Optional.empty();
        };
    }

    private static Optional<Kring> zolangNietsGezegd(Protocol protocol, Veld inbreng) {
        return inbreng.tekst("categorie")
                .map(Categorie::new)
                .flatMap(categorie -> Optional.ofNullable(protocol.categorieen().get(categorie)))
                .map(categorie -> Voorwaarden.zolangNietsGezegd(protocol.zeggenschap(), categorie)
                        .kring());
    }

    private static Ontvanger ontvanger(String woord) {
        return switch (woord) {
            case "regisseur" -> new Ontvanger.Regisseur();
            case "mij" -> new Ontvanger.EenMens(Wereld.IK);
            case "iemand_anders" -> new Ontvanger.EenMens(Wereld.ANDER);
            default -> new Ontvanger.EenPartij(partij(woord));
        };
    }

    private static Partij.Id partij(String woord) {
        return switch (woord) {
            case "eigen" -> Wereld.EIGEN;
            case "leidend" -> Wereld.LEIDEND;
            default -> Wereld.DERDE;
        };
    }
}
