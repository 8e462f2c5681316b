package nl.zorgvuldig.uitval;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report of the wijkagent, sent as the form sends it. */
final class Melding {
    /** A word that stands in what was reported and nowhere else. */
    static final String KANARIE = "geelvleugelkanarie";

    private static final List<String> CRITERIA = List.of(
            "meer-leefgebieden", "risico-gedrag", "meer-ketens", "gevolgen-omgeving", "ernstig-lokaal-probleem");

    private Melding() {}

    /** Reports; gives the path of the dossier. */
    static String doe(Klant wim, String achternaam) {
        HttpResponse<String> pagina = wim.lees("/aanmelden/in-een-keer");
        HttpResponse<String> casus =
                wim.verstuur(pagina, "/aanmelden/in-een-keer", velden(achternaam, gemeente(pagina)));
        if (casus.statusCode() != 200 || !casus.body().contains(KANARIE)) {
            throw new IllegalStateException("the report was not accepted: " + casus.body());
        }
        return casus.uri().getPath();
    }

    private static String gemeente(HttpResponse<String> pagina) {
        return pagina.body().replaceFirst("(?s).*<option value=\"([^\"]*)\"[^>]*>Gemeente Zwolle<.*", "$1");
    }

    private static Map<String, String> velden(String achternaam, String gemeente) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "persoon.voornamen", "Jannes",
                "persoon.geslachtsnaam", achternaam,
                "persoon.geboortedatum", "14-2-1991",
                "persoon.bsn", "999970793",
                "persoon.noodzaak", "Om te weten om wie het gaat.",
                "gebied", "top-x",
                "taak", "politietaak",
                "gegeven.0.categorie", "woonsituatie",
                "gegeven.0.inhoud", "Er zit een " + KANARIE + " in de keuken.",
                "gegeven.0.noodzaak", "Anders is de woning niet te beoordelen."));
        CRITERIA.forEach(criterium -> {
            velden.put("criteria." + criterium, "ja");
            velden.put("criteria." + criterium + ".motivering", "Ook de " + KANARIE + " telt mee.");
        });
        velden.put("kwaliteit", "ja");
        velden.put("informering", "ja");
        velden.put("informering.door", gemeente);
        velden.put("informering.op", LocalDate.EPOCH.plusYears(50).toString());
        velden.put("informering.wijze", "In een gesprek.");
        return velden;
    }
}
