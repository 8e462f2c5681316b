package nl.zorgvuldig.protocollen.recht;

import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * The statutes that protocols point to.
 *
 * @param wetten the statutes, by the code that a citation begins with
 */
public record Recht(Map<String, Wet> wetten) {
    /** Copies the statutes. */
    public Recht {
        wetten = Map.copyOf(wetten);
    }

    /** A statute by its code; empty when the code is not of a statute known here. */
    public Optional<Wet> wet(String code) {
        return Optional.ofNullable(wetten.get(code));
    }

    /** What a citation points to; empty when it is not of a statute, or of an article not known here. */
    public Optional<Wetsartikel> artikel(Artikel artikel) {
        return wet(artikel.bron()).flatMap(wet -> wet.artikel(artikel.nummer()));
    }

    /** Whether a citation is of a statute and nobody has yet read it against the text; an unknown article is not read. */
    public boolean teVerifieren(Artikel artikel) {
        return wet(artikel.bron())
                .map(wet -> wet.artikel(artikel.nummer())
                        .map(Wetsartikel::teVerifieren)
                        .orElse(true))
                .orElse(false);
    }
}
