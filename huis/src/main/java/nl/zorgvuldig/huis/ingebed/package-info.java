/** The PostgreSQL that comes along: unpacked, prepared, started and stopped with the application. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.zorgvuldig.huis.ingebed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
