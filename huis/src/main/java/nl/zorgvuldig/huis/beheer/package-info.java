/** The pages on which partijen, people and rights are registered; they show no casus. */
@ApplicationModule(
        allowedDependencies = {"databank", "kluis", "partij", "protocol", "schil", "sessie", "tijd", "toegang"})
@NullMarked
package nl.zorgvuldig.huis.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
