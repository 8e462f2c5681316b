package nl.zorgvuldig.protocollen;

import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Builds what givers decide about what they give; without it nothing is asked, and nobody leads the process. */
final class Zeggenschapsbouw {
    private Zeggenschapsbouw() {}

    static Zeggenschapsbepaling van(Veld veld) {
        return new Zeggenschapsbepaling(
                Fasebouw.teksten(veld, "regisseur", Rol::new),
                Fasebouw.constanten(veld, "geheim", Geheim.class),
                veld.veld("uitvraag").inhoud().equals(new Inhoud.JaNee(true)),
                Artikelen.van(veld.veld("eigen_taak")),
                Artikelen.van(veld));
    }
}
