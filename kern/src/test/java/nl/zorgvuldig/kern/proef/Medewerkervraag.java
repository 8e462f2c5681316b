package nl.zorgvuldig.kern.proef;

import java.util.Set;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/**
 * What is asked when a colleague is to be seen.
 *
 * @param basis who asks
 * @param vindplaatsen the fields
 */
public record Medewerkervraag(Situatie basis, Set<Vindplaats> vindplaatsen) {}
