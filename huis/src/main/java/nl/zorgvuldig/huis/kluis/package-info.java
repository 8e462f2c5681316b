/** The safe: keys, sealing, finding again, and the only place where something sealed is opened. */
@ApplicationModule(allowedDependencies = {"databank", "ingebed", "tijd", "verantwoording"})
@NullMarked
package nl.zorgvuldig.huis.kluis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
