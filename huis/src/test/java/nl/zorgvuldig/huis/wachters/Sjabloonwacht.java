package nl.zorgvuldig.huis.wachters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No template holds a word that a person reads: words stand in the text files. Nor does it hold style or
 * script; it may name a script file of our own. */
public final class Sjabloonwacht {
    private static final Pattern OPMERKING = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern REGEL = Pattern.compile("(?m)^\\s*@(import|param) .*$");
    private static final Pattern LETTERLIJK = Pattern.compile("\"(\\p{Lu}\\p{L}*[^\"]*)\"");
    private static final Pattern LEESBAAR =
            Pattern.compile(" (?:aria-label|title|alt|placeholder|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern VERBODEN = Pattern.compile(
            "<style\\b|<script\\b(?! src=\"/script/[a-z]+\\.js\\?v=\" defer></script>)| (style|on[a-z]+)=|\\$unsafe");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern WOORD = Pattern.compile("\\p{L}[\\p{L} ]*");

    private Sjabloonwacht() {}

    /** What is wrong in the module whose tests are running. */
    public static List<String> klachten() {
        return klachten(Bronnen.van("jte", ".jte"));
    }

    /** What is wrong with templates, by path. */
    public static List<String> klachten(Map<String, String> sjablonen) {
        return new TreeMap<>(sjablonen)
                .entrySet().stream()
                        .flatMap(sjabloon ->
                                klachten(sjabloon.getValue()).map(klacht -> sjabloon.getKey() + ": " + klacht))
                        .toList();
    }

    private static Stream<String> klachten(String sjabloon) {
        String bron = REGEL.matcher(OPMERKING.matcher(sjabloon).replaceAll("")).replaceAll("");
        String opmaak = Sjabloonlezer.opmaak(bron);
        return Stream.of(
                        gevonden(LETTERLIJK, Sjabloonlezer.code(bron), 1),
                        gevonden(LEESBAAR, opmaak, 1),
                        gevonden(VERBODEN, opmaak, 0),
                        gevonden(WOORD, TAG.matcher(opmaak).replaceAll(" "), 0))
                .flatMap(List::stream);
    }

    private static List<String> gevonden(Pattern patroon, String tekst, int groep) {
        return patroon.matcher(tekst)
                .results()
                .map(gevonden -> gevonden.group(groep).strip())
                .toList();
    }
}
