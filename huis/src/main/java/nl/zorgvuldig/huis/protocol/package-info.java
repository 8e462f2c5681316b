/** The profile that each running house has adopted. */
@ApplicationModule(allowedDependencies = {"databank", "verantwoording"})
@NullMarked
package nl.zorgvuldig.huis.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
