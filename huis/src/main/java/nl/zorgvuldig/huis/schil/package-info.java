/** What surrounds every page: frame, texts, form parts, error pages. */
@ApplicationModule(allowedDependencies = "databank")
@NullMarked
package nl.zorgvuldig.huis.schil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
