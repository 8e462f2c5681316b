/** Watching over the log: reading it, finding unusual use by rule, drawing samples and judging what was found. */
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
            "verantwoording"
        })
@NullMarked
package nl.zorgvuldig.huis.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
