/** A room that may see no other. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.zorgvuldig.voorbeeldhuis.keuken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
