package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Map;

/** Where the places that decisions name stand on the form. */
final class Aanmeldvelden {
    private static final String GROND = ".grond";
    private static final Map<String, String> ANDERS = Map.of(
            "persoon.noodzaak", "noodzaak",
            "persoon.inhoud", "persoon.geslachtsnaam",
            "persoon.categorie", "",
            "persoon.onderdeel", "",
            "persoon.bsn.categorie", "persoon.bsn",
            "persoon.bsn.onderdeel", "persoon.bsn",
            "persoon.bsn.inhoud", "persoon.bsn",
            "persoon.bsn.noodzaak", "noodzaak",
            "inbreng", "gegeven.0.categorie");

    private Aanmeldvelden() {}

    /** On the form as it was sent: what is said of a secret stands by the person, not by the thing. */
    static String veld(Formulier formulier, String plaats) {
        return plaats.endsWith(GROND)
                ? new Grondvelden(formulier).bij(plaats.substring(0, plaats.length() - GROND.length()))
                : ANDERS.getOrDefault(plaats, vanAnder(plaats));
    }

    /** Of someone else the same, at that person's own place. */
    private static String vanAnder(String plaats) {
        return plaats.replaceFirst("^(ander\\.\\d+)\\.inhoud$", "$1.geslachtsnaam")
                .replaceFirst("^(ander\\.\\d+)\\.(categorie|onderdeel)$", "$1.soort")
                .replaceFirst("^ander\\.\\d+\\.noodzaak$", "noodzaak");
    }
}
