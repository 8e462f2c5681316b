/** The one gate through which everything that must go, goes. */
@ApplicationModule(allowedDependencies = {"databank", "kluis", "verantwoording", "protocol"})
@NullMarked
package nl.zorgvuldig.huis.vernietiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
