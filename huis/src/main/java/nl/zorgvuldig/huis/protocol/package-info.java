/** The profile that each running house has adopted, and how its decisions are explained. */
@ApplicationModule(allowedDependencies = {"databank", "ingebed", "schil", "verantwoording"})
@NullMarked
package nl.zorgvuldig.huis.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
