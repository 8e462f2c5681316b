package nl.zorgvuldig.demonstratie.huizen;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/**
 * A partij of the demonstration.
 *
 * @param naam its name
 * @param soorten the kinds it is; none when the protocol names no letter that fits
 * @param rechten what it may process
 * @param tekent whether it signed
 * @param artikel20 whether it may give data of the police under a decision that fits everything in the profile
 */
record Organisatie(
        String naam, Set<SoortPartij> soorten, Set<Verwerkingsrecht> rechten, boolean tekent, boolean artikel20) {}
