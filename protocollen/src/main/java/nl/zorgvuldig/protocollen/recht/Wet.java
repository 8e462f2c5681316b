package nl.zorgvuldig.protocollen.recht;

import java.util.Map;
import java.util.Optional;

/**
 * A statute.
 *
 * @param code the abbreviation by which a protocol cites it
 * @param naam its name
 * @param link where its text stands
 * @param teVerifieren whether nobody has yet read the statute itself
 * @param artikelen the articles that protocols cite, by number
 */
public record Wet(String code, String naam, String link, boolean teVerifieren, Map<String, Wetsartikel> artikelen) {
    /** Copies the articles. */
    public Wet {
        artikelen = Map.copyOf(artikelen);
    }

    /** An article by its number; empty when no protocol cites it. */
    public Optional<Wetsartikel> artikel(String nummer) {
        return Optional.ofNullable(artikelen.get(nummer));
    }
}
