package nl.zorgvuldig.demonstratie.wandeling;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;

/** What every form of a person carries, to be sent to any path, also one the person was never shown. */
record Losformulier(Bezoeker bezoeker, Map<String, String> velden) {

    static Losformulier van(Bezoeker bezoeker) {
        Map<String, String> velden = new TreeMap<>();
        bezoeker.haal("/werklijst").formulieren().stream().findFirst().ifPresent((Formulier formulier) -> {
            velden.put("_csrf", formulier.waarde("_csrf"));
            velden.put("context", formulier.waarde("context"));
        });
        return new Losformulier(bezoeker, velden);
    }

    /** The same with something filled in. */
    Losformulier met(String veld, String waarde) {
        Map<String, String> meer = new TreeMap<>(velden);
        meer.put(veld, waarde);
        return new Losformulier(bezoeker, meer);
    }

    Bladzijde verstuur(String pad) {
        String inhoud = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return bezoeker.vraag(bezoeker.verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }
}
