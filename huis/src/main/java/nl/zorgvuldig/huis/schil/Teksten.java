package nl.zorgvuldig.huis.schil;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Dutch texts of the interface, from {@code teksten/<room>.properties}; a key that is missing fails. */
public final class Teksten {
    private static final Map<String, String> ALLE = laad();

    private Teksten() {}

    /** The text of a key, with {@code {0}}, {@code {1}} and on replaced by what is given. */
    public static String tekst(String sleutel, Object... invullingen) {
        String tekst = Optional.ofNullable(ALLE.get(sleutel))
                .orElseThrow(() -> new IllegalArgumentException("no text for " + sleutel));
        for (int i = 0; i < invullingen.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(invullingen[i]));
        }
        return tekst;
    }

    /** The text of one of a family of keys, for a code that is only known while running. */
    public static String keuze(String familie, String code) {
        return tekst(familie + "." + code);
    }

    private static Map<String, String> laad() {
        try {
            Properties alles = new Properties();
            for (Resource bestand :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:teksten/*.properties")) {
                try (Reader lezer = new InputStreamReader(bestand.getInputStream(), StandardCharsets.UTF_8)) {
                    alles.load(lezer);
                }
            }
            return alles.stringPropertyNames().stream().collect(Collectors.toMap(naam -> naam, alles::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
