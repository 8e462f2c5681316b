/** People, roles and clearances, and the facts about them that a decision rests on. */
@ApplicationModule(allowedDependencies = {"databank", "kluis", "verantwoording", "protocol"})
@NullMarked
package nl.zorgvuldig.huis.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
