package nl.zorgvuldig.kern.toegang;

import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gebied;

/**
 * What a decision knows of a dossier.
 *
 * @param id which dossier
 * @param huis the samenwerkingsverband it belongs to
 * @param fase the phase it is in
 * @param leidendePartij the partij on whose behalf the house acts in it
 * @param taak the own task of that partij on which the casus rests
 * @param gebied the area it lies in
 * @param deelnames who is involved; only those of the viewer need be known
 */
public record Dossierfeiten(
        Dossier.Id id,
        Samenwerkingsverband.Id huis,
        Fase fase,
        Partij.Id leidendePartij,
        Taak taak,
        Gebied gebied,
        Set<Deelname> deelnames) {
    /** Copies the involvements. */
    public Dossierfeiten {
        deelnames = Set.copyOf(deelnames);
    }
}
