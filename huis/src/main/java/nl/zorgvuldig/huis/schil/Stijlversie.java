package nl.zorgvuldig.huis.schil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Names the style sheets and the script by their content, so that a browser can keep them until they change. */
public final class Stijlversie {
    /** The version in this jar. */
    public static final String HUIDIG = bereken(List.of(
            "stijl/thema.css",
            "stijl/onderdelen.css",
            "stijl/zorgvuldig.css",
            "script/htmx.js",
            "script/sessie.js",
            "script/vouw.js"));

    private static final int TEKENS = 12;

    private Stijlversie() {}

    private static String bereken(List<String> bestanden) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String bestand : bestanden) {
                try (InputStream in = Stijlversie.class.getResourceAsStream("/static/" + bestand)) {
                    digest.update(Objects.requireNonNull(in, bestand).readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, TEKENS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
