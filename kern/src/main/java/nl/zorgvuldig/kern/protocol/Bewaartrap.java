package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.taal.Looptijd;

/**
 * A step of retention: who may still see what, for a while after an event.
 *
 * @param code the profile's code
 * @param venster when it holds
 * @param zicht how much each role sees; a role that is not named sees nothing
 * @param artikelen where the text says so
 */
public record Bewaartrap(String code, Venster venster, Map<Rol, Bewaarzicht> zicht, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Bewaartrap {
        zicht = Map.copyOf(zicht);
        artikelen = List.copyOf(artikelen);
    }

    /** How much a role sees in this step. */
    public Bewaarzicht zicht(Rol rol) {
        return zicht.getOrDefault(rol, Bewaarzicht.NIETS);
    }

    /**
     * A stretch of time after an event.
     *
     * @param vanaf the event
     * @param van from when, included
     * @param tot until when, excluded
     */
    public record Venster(Gebeurtenis vanaf, Looptijd van, Looptijd tot) {}
}
