/** The samenwerkingsverband, its partijen, what they signed, and the decisions under which police data come. */
@ApplicationModule(allowedDependencies = {"databank", "kluis", "verantwoording", "protocol", "toegang"})
@NullMarked
package nl.zorgvuldig.huis.partij;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
