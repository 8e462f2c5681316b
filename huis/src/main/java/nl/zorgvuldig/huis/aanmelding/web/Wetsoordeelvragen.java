package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;

/**
 * What is asked about the judgement that a law wants before a casus goes on.
 *
 * @param partijen the partijen that may judge
 * @param criteria the criteria of the law
 */
public record Wetsoordeelvragen(List<Optie> partijen, List<Optie> criteria) {}
