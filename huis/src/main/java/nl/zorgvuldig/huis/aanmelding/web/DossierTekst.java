package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;

/** Who a dossier is about, as far as the viewer may see it. */
final class DossierTekst {
    private DossierTekst() {}

    static Optional<Personalia> personalia(Ingezien dossier) {
        return dossier.personalia();
    }

    /** Initial and family name; a neutral word when the viewer may not see who it is. */
    static String wie(Ingezien dossier) {
        return personalia(dossier).map(Personalia::kort).orElse("–");
    }
}
