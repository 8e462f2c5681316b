package nl.zorgvuldig.huis.proef;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form on a page, with what a browser would send if nothing were changed. */
public final class Formulier {
    private static final Pattern INVOER = Pattern.compile("<input ([^>]*)>");
    private static final Pattern VAK = Pattern.compile("<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern LIJST = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern GEKOZEN = Pattern.compile("<option ([^>]*selected[^>]*)>");

    private final URI blad;
    private final String actie;
    private final Map<String, List<String>> velden = new LinkedHashMap<>();

    private Formulier(URI blad, String actie) {
        this.blad = blad;
        this.actie = actie;
    }

    static Formulier lees(URI blad, String actie, String html) {
        Formulier formulier = new Formulier(blad, HtmlUtils.htmlUnescape(actie));
        INVOER.matcher(html).results().map(MatchResult::group).forEach(formulier::leesInvoer);
        VAK.matcher(html)
                .results()
                .forEach(vak -> formulier.voegToe(attribuut(vak.group(1), "name"), zonderEersteRegel(vak.group(2))));
        LIJST.matcher(html).results().forEach(formulier::leesLijst);
        return formulier;
    }

    private void leesInvoer(String tag) {
        boolean keuze = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        if (!keuze || tag.contains(" checked")) {
            voegToe(attribuut(tag, "name"), attribuut(tag, "value"));
        }
    }

    private void leesLijst(MatchResult lijst) {
        String gekozen = GEKOZEN.matcher(lijst.group(2))
                .results()
                .map(optie -> attribuut(optie.group(1), "value"))
                .findFirst()
                .orElse("");
        voegToe(attribuut(lijst.group(1), "name"), gekozen);
    }

    private void voegToe(String naam, String waarde) {
        velden.computeIfAbsent(naam, _ -> new ArrayList<>()).add(waarde);
    }

    private static String zonderEersteRegel(String tekst) {
        return HtmlUtils.htmlUnescape(tekst.startsWith("\n") ? tekst.substring(1) : tekst);
    }

    private static String attribuut(String tag, String naam) {
        return Pattern.compile("(?:^|\\s)" + naam + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(gevonden -> HtmlUtils.htmlUnescape(gevonden.group(1)))
                .findFirst()
                .orElse("");
    }

    /** The path it is sent to. */
    public String actie() {
        return actie;
    }

    URI doel() {
        return blad.resolve(actie);
    }

    /** The first value of a field; empty when it has none. */
    public String waarde(String veld) {
        return velden.getOrDefault(veld, List.of("")).getFirst();
    }

    /** The fields and their values. */
    public Map<String, List<String>> velden() {
        return Map.copyOf(velden);
    }

    /** What every form of this page carries, to be sent to another path. */
    public Formulier naar(String pad) {
        Formulier ander = new Formulier(blad, pad);
        for (String veld : List.of("_csrf", "context")) {
            ander.vul(veld, waarde(veld));
        }
        return ander;
    }

    /** Fills in a field: no values leaves it out. */
    public Formulier vul(String veld, String... waarden) {
        velden.put(veld, List.of(waarden));
        return this;
    }
}
