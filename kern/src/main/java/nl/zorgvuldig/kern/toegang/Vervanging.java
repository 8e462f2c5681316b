package nl.zorgvuldig.kern.toegang;

import nl.zorgvuldig.kern.taal.Periode;

/**
 * That someone stands in for a colleague on leave (B5).
 *
 * @param voor who is on leave
 * @param door who stands in
 * @param periode the days of the leave
 */
public record Vervanging(Persoon.Id voor, Persoon.Id door, Periode periode) {}
