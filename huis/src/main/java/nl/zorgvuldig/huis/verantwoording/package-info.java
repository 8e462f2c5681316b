/** The log: who did what, for whom, when, why and with which result, in an order that nobody chose. */
@ApplicationModule(allowedDependencies = {"databank", "tijd"})
@NullMarked
package nl.zorgvuldig.huis.verantwoording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
