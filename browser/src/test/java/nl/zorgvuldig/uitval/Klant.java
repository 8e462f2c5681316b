package nl.zorgvuldig.uitval;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who reads and sends the same forms as in a browser, with the same cookies, without one. */
final class Klant implements AutoCloseable {
    private static final Pattern VERBORGEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern KNOP =
            Pattern.compile("<button[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\"[^>]*>(.*?)</button>", Pattern.DOTALL);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String adres;

    Klant(String adres) {
        this.adres = adres;
    }

    /** The same cookies, at the address of a new start. */
    void verhuis(String nieuw) {
        adres = nieuw;
    }

    HttpResponse<String> lees(String pad) {
        return stuur(verzoek(pad).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create(adres + pad));
    }

    HttpClient http() {
        return http;
    }

    /** Presses the button with these words on a page. */
    HttpResponse<String> druk(HttpResponse<String> pagina, String woorden) {
        Matcher knop = KNOP.matcher(pagina.body());
        while (knop.find()) {
            if (knop.group(3).contains(woorden)) {
                String formulier =
                        pagina.body().substring(pagina.body().lastIndexOf("<form", knop.start()), knop.end());
                return verstuur(formulier, Map.of(knop.group(1), knop.group(2)));
            }
        }
        throw new IllegalStateException("no button " + woorden + " on " + pagina.uri());
    }

    /** Sends the form of a page that goes to a path. */
    HttpResponse<String> verstuur(HttpResponse<String> pagina, String pad, Map<String, String> velden) {
        Matcher formulier = Pattern.compile(
                        "<form[^>]* action=\"" + Pattern.quote(pad) + "\".*?</form>", Pattern.DOTALL)
                .matcher(pagina.body());
        if (!formulier.find()) {
            throw new IllegalStateException("no form for " + pad + " on " + pagina.uri());
        }
        return verstuur(formulier.group(), velden);
    }

    private HttpResponse<String> verstuur(String formulier, Map<String, String> velden) {
        Map<String, String> alles = new HashMap<>(velden);
        Matcher verborgen = VERBORGEN.matcher(formulier);
        while (verborgen.find()) {
            alles.put(verborgen.group(1), verborgen.group(2));
        }
        String lichaam = alles.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String actie = formulier.replaceFirst("(?s).*?action=\"([^\"]*)\".*", "$1");
        return stuur(
                verzoek(actie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", adres)
                        .POST(HttpRequest.BodyPublishers.ofString(lichaam))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> stuur(HttpRequest verzoek, HttpResponse.BodyHandler<T> lezer) {
        try {
            return http.send(verzoek, lezer);
        } catch (IOException | InterruptedException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
