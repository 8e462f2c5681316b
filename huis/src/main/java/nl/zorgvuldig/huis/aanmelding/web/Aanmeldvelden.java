package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Map;

/** Where the places that decisions name stand on the form. */
final class Aanmeldvelden {
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

    static String veld(String plaats) {
        return ANDERS.getOrDefault(plaats, plaats);
    }
}
