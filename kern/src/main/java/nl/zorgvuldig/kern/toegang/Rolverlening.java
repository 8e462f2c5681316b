package nl.zorgvuldig.kern.toegang;

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
 */
public record Rolverlening(Samenwerkingsverband.Id huis, Partij.Id partij, Rol rol, Periode periode) {}
