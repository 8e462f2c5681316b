package nl.zorgvuldig.kern.triage;

import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;

/**
 * Someone who would answer for the partij that is asked.
 *
 * @param kijker the person, for that partij, in the role in which to answer
 * @param persoon what is known of the person
 */
public record Antwoorder(Kijker kijker, Gegeven<Persoonsfeiten> persoon) {}
