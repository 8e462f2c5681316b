package nl.zorgvuldig.huis.proef;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Someone with a browser and nothing in hand: gets pages, follows where it is sent, fills in forms, keeps cookies.
 *
 * <pre>{@code
 * Bezoeker wie = Bezoeker.bij(huis.adres());
 * Bladzijde werklijst = wie.logIn("wijkagent");
 * Bladzijde na = wie.verstuur(wie.haal("/aanmelden").formulier("/aanmelden").vul("naam", "..."));
 * }</pre>
 */
public final class Bezoeker {
    private static final int SPRONGEN = 8;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, String> koekjes = new TreeMap<>();
    private final URI adres;

    private Bezoeker(URI adres) {
        this.adres = adres;
    }

    /** A visitor of an application. */
    public static Bezoeker bij(URI adres) {
        return new Bezoeker(adres);
    }

    /** Another visitor with the same cookies, as a second tab or a thief has. */
    public Bezoeker metDezelfdeKoekjes() {
        return opAdres(adres);
    }

    /** The same cookies at another address. */
    public Bezoeker opAdres(URI elders) {
        Bezoeker ander = new Bezoeker(elders);
        ander.koekjes.putAll(koekjes);
        return ander;
    }

    /** The cookies held now. */
    public Map<String, String> koekjes() {
        return Map.copyOf(koekjes);
    }

    /** Forgets or replaces a cookie. */
    public void zetKoekje(String naam, String waarde) {
        koekjes.put(naam, waarde);
    }

    /** Logs in at the door that tests have, and goes where that leads. */
    public Bladzijde logIn(String wie) {
        return verstuur(haal("/inloggen").formulier("/proef/inloggen").vul("wie", wie));
    }

    /** Gets a page and follows where it sends. */
    public Bladzijde haal(String pad) {
        return volg(haalKaal(pad));
    }

    /** Gets a page and stays there, also when it sends on. */
    public Bladzijde haalKaal(String pad) {
        return vraag(verzoek(pad).GET());
    }

    /** Sends a form and follows where it leads. */
    public Bladzijde verstuur(Formulier formulier) {
        return volg(verstuurKaal(formulier));
    }

    /** Sends a form and stays there. */
    public Bladzijde verstuurKaal(Formulier formulier) {
        String inhoud = formulier.velden().entrySet().stream()
                .flatMap(veld -> veld.getValue().stream().map(waarde -> codeer(veld.getKey()) + "=" + codeer(waarde)))
                .collect(Collectors.joining("&"));
        return vraag(verzoek(formulier.doel().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    /** Begins a request with the cookies, for what a browser would not do. */
    public HttpRequest.Builder verzoek(String pad) {
        HttpRequest.Builder verzoek =
                HttpRequest.newBuilder(adres.resolve(pad)).header("Accept", "text/html, */*;q=0.8");
        if (!koekjes.isEmpty()) {
            verzoek.header(
                    "Cookie",
                    koekjes.entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return verzoek;
    }

    /** Sends a request and keeps the cookies of the answer. */
    public Bladzijde vraag(HttpRequest.Builder verzoek) {
        try {
            HttpResponse<byte[]> antwoord = browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
            antwoord.headers().allValues("Set-Cookie").forEach(this::onthoud);
            return new Bladzijde(antwoord);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    private Bladzijde volg(Bladzijde eerste) {
        Bladzijde huidige = eerste;
        for (int i = 0; i < SPRONGEN && huidige.koptekst("Location").isPresent(); i++) {
            String verder = huidige.koptekst("Location").orElseThrow();
            huidige = haalKaal(huidige.adres().resolve(verder).toString());
        }
        return huidige;
    }

    private void onthoud(String regel) {
        String paar = regel.split(";", 2)[0];
        String naam = paar.substring(0, paar.indexOf('='));
        if (regel.contains("Max-Age=0")) {
            koekjes.remove(naam);
        } else {
            koekjes.put(naam, paar.substring(naam.length() + 1));
        }
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
