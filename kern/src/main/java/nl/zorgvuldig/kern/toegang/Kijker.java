package nl.zorgvuldig.kern.toegang;

import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;

/**
 * The one context a session is bound to: who looks, in which house, for which partij, in which role.
 *
 * @param huis the samenwerkingsverband
 * @param persoon the person
 * @param partij the partij the person works for
 * @param rol the role chosen
 */
public record Kijker(Samenwerkingsverband.Id huis, Persoon.Id persoon, Partij.Id partij, Rol rol) {}
