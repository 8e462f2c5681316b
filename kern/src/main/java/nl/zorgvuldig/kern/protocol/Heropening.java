package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * When and by whom a dossier that was closed may be opened again.
 *
 * @param code the profile's code
 * @param venster within which stretch of time
 * @param rollen who may
 * @param vereisten what must have been recorded
 * @param artikelen where the text says so
 */
public record Heropening(
        String code,
        Bewaartrap.Venster venster,
        Set<Rol> rollen,
        Set<Bewaarvereiste> vereisten,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Heropening {
        rollen = Set.copyOf(rollen);
        vereisten = Set.copyOf(vereisten);
        artikelen = List.copyOf(artikelen);
    }
}
