/** Starting a house without demonstration, and founding one, from the command line. */
@ApplicationModule(allowedDependencies = {"ingebed", "partij", "protocol", "toegang"})
@NullMarked
package nl.zorgvuldig.huis.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
