/** The register of verstrekkingen: what a partij gave through the house, read and taken out by that partij. */
@ApplicationModule(
        allowedDependencies = {
            "databank",
            "kluis",
            "partij",
            "protocol",
            "schil",
            "sessie",
            "tijd",
            "toegang",
            "verantwoording",
            "vernietiging"
        })
@NullMarked
package nl.zorgvuldig.huis.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
