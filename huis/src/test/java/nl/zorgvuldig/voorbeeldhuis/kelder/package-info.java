/** Another room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.zorgvuldig.voorbeeldhuis.kelder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
