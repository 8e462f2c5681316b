package nl.zorgvuldig.huis.beheer.web;

import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;

/** What a second beheerder does with what waits. */
final class TeBevestigen {
    private TeBevestigen() {}

    /** Ticks and confirms everything that waits of every partij; answers the page afterwards. */
    static Bladzijde partijen(Bezoeker tweede) {
        Bladzijde wacht = tweede.haal("/beheer");
        wacht.formulieren().stream()
                .filter(formulier -> formulier.actie().startsWith("/beheer/partijen/"))
                .forEach(formulier -> tweede.verstuur(aangekruist(wacht, formulier)));
        return tweede.haal("/beheer");
    }

    private static Formulier aangekruist(Bladzijde wacht, Formulier formulier) {
        String veld = "voorstel." + formulier.actie().replaceAll("/beheer/partijen/|/bevestigen", "");
        return formulier.vul(
                veld,
                Pattern.compile("name=\"" + veld + "\" value=\"([^\"]*)\"")
                        .matcher(wacht.tekst())
                        .results()
                        .map(gevonden -> gevonden.group(1))
                        .toArray(String[]::new));
    }
}
