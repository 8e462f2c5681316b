package nl.zorgvuldig.huis.proef;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a visitor got: one response. */
public final class Bladzijde {
    private static final Pattern FORMULIER =
            Pattern.compile("<form\\b(?=[^>]*method=\"post\")[^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern KOP = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    private final HttpResponse<byte[]> antwoord;

    Bladzijde(HttpResponse<byte[]> antwoord) {
        this.antwoord = antwoord;
    }

    /** The status of HTTP. */
    public int status() {
        return antwoord.statusCode();
    }

    /** Where it came from. */
    public URI adres() {
        return antwoord.uri();
    }

    /** Path of the page. */
    public String pad() {
        return antwoord.uri().getPath();
    }

    /** The bytes. */
    public byte[] bytes() {
        return antwoord.body().clone();
    }

    /** The page as text. */
    public String tekst() {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    /** The first heading, without markup. */
    public String kop() {
        return KOP.matcher(tekst()).results().findFirst().stream()
                .map(gevonden -> gevonden.group(1).replaceAll("<[^>]*>", "").strip())
                .findFirst()
                .orElse("");
    }

    /** A header; empty when it is not there. */
    public Optional<String> koptekst(String naam) {
        return antwoord.headers().firstValue(naam);
    }

    /** All headers but the date, by name. */
    public Map<String, List<String>> kopteksten() {
        Map<String, List<String>> alle = new TreeMap<>(antwoord.headers().map());
        alle.remove("date");
        return alle;
    }

    /** The first form that is sent to a path. */
    public Formulier formulier(String actie) {
        return formulieren().stream()
                .filter(formulier -> formulier.actie().equals(actie))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + actie + " on " + pad() + ": " + tekst()));
    }

    /** All forms. */
    public List<Formulier> formulieren() {
        return FORMULIER
                .matcher(tekst())
                .results()
                .map((MatchResult gevonden) -> Formulier.lees(antwoord.uri(), gevonden.group(1), gevonden.group()))
                .toList();
    }

    @Override
    public String toString() {
        return status() + " " + pad() + "\n" + tekst();
    }
}
