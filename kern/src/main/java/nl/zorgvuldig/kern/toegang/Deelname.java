package nl.zorgvuldig.kern.toegang;

import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;

/**
 * That a person is involved in a dossier, not withdrawn.
 *
 * @param persoon the person
 * @param partij the partij for which
 * @param betrokkenheid in what way
 */
public record Deelname(Persoon.Id persoon, Partij.Id partij, Betrokkenheid betrokkenheid) {}
