package nl.zorgvuldig.protocollen;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * An open question of a profile, as it is shown to a person.
 *
 * @param code the profile's code
 * @param naam short name
 * @param vraag what the text leaves open
 * @param standaard the strict rule that holds until there is a besluit
 * @param besluitDoor the body that can answer it
 * @param raakt the places in the profile it concerns
 * @param artikelen the places in the text that leave it open
 */
public record Vraag(
        String code,
        String naam,
        String vraag,
        String standaard,
        String besluitDoor,
        List<String> raakt,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Vraag {
        raakt = List.copyOf(raakt);
        artikelen = List.copyOf(artikelen);
    }
}
