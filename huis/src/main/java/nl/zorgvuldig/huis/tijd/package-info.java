/** The clock of the house's business, apart from the technical clock of sessions and tokens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.zorgvuldig.huis.tijd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
