package nl.zorgvuldig.kern.toegang;

import java.time.LocalDate;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * A role that was granted and not withdrawn (B1).
 *
 * @param huis the samenwerkingsverband in which it holds (A1)
 * @param partij the partij for which it holds
 * @param rol the role
 * @param periode the days on which it holds
 * @param bekeken the day on which it was granted, or on which someone last said that it is still needed (B5)
 */
public record Rolverlening(
        Samenwerkingsverband.Id huis, Partij.Id partij, Rol rol, Periode periode, LocalDate bekeken) {

    /** A role that is granted on its first day. */
    public Rolverlening(Samenwerkingsverband.Id huis, Partij.Id partij, Rol rol, Periode periode) {
        this(huis, partij, rol, periode, periode.van());
    }
}
