package nl.zorgvuldig.demonstratie.wandeling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Zinnen;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;
import org.springframework.web.util.HtmlUtils;

/** Finds the sentence of a finding of kern back on a page, whatever names were filled in. */
final class Zinnenlijst {
    private static final Map<String, Pattern> ZINNEN = lees();

    private Zinnenlijst() {}

    /** Whether the sentence of a finding stands on a page. */
    static boolean staat(String code, String pagina) {
        Pattern zin = ZINNEN.get(code);
        if (zin == null) {
            throw new IllegalArgumentException("no such finding: " + code);
        }
        return zin.matcher(HtmlUtils.htmlUnescape(pagina)).find();
    }

    private static Map<String, Pattern> lees() {
        try (InputStream stroom = Objects.requireNonNull(Zinnen.class.getResourceAsStream("/zinnen/zinnen.yaml"))) {
            Veld wortel = Yaml.lees(stroom.readAllBytes()).wortel().orElseThrow();
            return wortel.inhoud() instanceof Inhoud.Groep(Map<String, Veld> velden)
                    ? velden.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    veld -> patroon(veld.getValue().tekst().orElseThrow())))
                    : Map.of();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Pattern patroon(String zin) {
        return Pattern.compile(
                Stream.of(zin.split("\\{[a-z]+}", -1)).map(Pattern::quote).collect(Collectors.joining("[^<]+")));
    }
}
