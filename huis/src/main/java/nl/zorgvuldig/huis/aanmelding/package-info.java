/** From a report to the end of intake: reporting, taking in hand, consulting, deciding, and the giver's akkoord. */
@ApplicationModule(
        allowedDependencies = {
            "concept",
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
package nl.zorgvuldig.huis.aanmelding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
