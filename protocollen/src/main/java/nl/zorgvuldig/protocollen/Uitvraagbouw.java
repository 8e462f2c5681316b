package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitvraagbepaling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds what asking other partijen asks; without it there are no questions to choose, and each partij needs a reason. */
final class Uitvraagbouw {
    private Uitvraagbouw() {}

    static Uitvraagbepaling van(Veld wortel) {
        Veld veld = wortel.veld("uitvraag");
        return new Uitvraagbepaling(
                veld.lijst("vragen").stream()
                        .collect(Collectors.toMap(
                                vraag -> new Vraagcode(tekst(vraag, "code")), vraag -> vraag(wortel, vraag))),
                veld.veld("zonder_toelichting").inhoud() instanceof Inhoud.Getal(int aantal) ? aantal : 1,
                Artikelen.van(veld));
    }

    private static Uitvraagbepaling.Vraagbepaling vraag(Veld wortel, Veld vraag) {
        Set<SoortPartij> aan = vraag.veld("aan").inhoud() instanceof Inhoud.Lijst
                ? Fasebouw.teksten(vraag, "aan", SoortPartij::new)
                : Fasebouw.codes(wortel, "soorten", SoortPartij::new);
        return new Uitvraagbepaling.Vraagbepaling(aan, Artikelen.van(vraag));
    }
}
