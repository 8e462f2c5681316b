package nl.zorgvuldig.demonstratie.huizen;

import java.util.Set;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen.Verzonnen;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;

/**
 * A fictitious person in a house of the demonstration.
 *
 * @param verzonnen who it is
 * @param rol the role in this house
 * @param partij name of the partij for which the role holds
 * @param eisen what is on record of the person
 */
record Mens(Verzonnen verzonnen, Rol rol, String partij, Set<Eis> eisen) {}
