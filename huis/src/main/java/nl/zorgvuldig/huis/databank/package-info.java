/** The only way to the database: one transaction wrapper that sets house, person and role. */
@ApplicationModule(allowedDependencies = "tijd")
@NullMarked
package nl.zorgvuldig.huis.databank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
